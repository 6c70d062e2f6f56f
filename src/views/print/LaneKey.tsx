import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Hatched } from "./Hatched.tsx";
import styles from "./Strip.module.css";

/** The marks of what is no visit, and what is hatched. */
export function LaneKey() {
  const { lanes, periods } = useSelector((state) => state.data.file);
  return (
    <p className={styles.key}>
      {lanes
        .filter(({ events }) => events.from === undefined)
        .map(({ id, glyph, name }) => (
          <span key={id}>
            <Glyph name={glyph} side={undefined} /> <Bilingual text={name} />
          </span>
        ))}
      <Hatched periods={periods} />
    </p>
  );
}
