import { sideOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SideCounts.module.css";
import { useVisits } from "./useVisits.ts";

/** What the marks are and how many of each side are drawn, on the width of the lanes' rail. */
export function SideCounts() {
  const { language } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const { marks } = useVisits();
  return (
    <div className={styles.rail}>
      <p className={styles.title}>
        <Words of={(t) => t("overview.title")} />
      </p>
      {file.lanes.map((lane) => {
        const side = sideOf(file, lane);
        if (side === undefined) return null;
        const count = marks.filter((mark) => mark.side === side).length;
        return (
          <p key={lane.id} className={styles.side}>
            <Glyph name={lane.glyph} side={side} />{" "}
            <span className={styles.name}>
              {language === "both" ? (
                <>
                  <Bilingual text={lane.short} /> {count}
                </>
              ) : (
                <Words of={(t, lang) => t("overview.count", { name: lane.short[lang], count })} />
              )}
            </span>
          </p>
        );
      })}
    </div>
  );
}
