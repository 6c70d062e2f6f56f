import type { TimelineEvent } from "../../domain/event/event.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Slide.module.css";
import { sourceOf } from "./sourceOf.ts";

/** Who says so: the publisher of the source that the date rests on, and how many more there are. */
export function SlideSource({ event }: { event: TimelineEvent }) {
  const sources = useSelector((state) => state.data.sources);
  const source = sourceOf(event, sources);
  if (!source) return null;
  const count = new Set(event.sources.map((cited) => cited.source)).size - 1;
  return (
    <p className={styles.source}>
      <Words
        of={(t, lang) => {
          const publisher = source.publisher[lang];
          return count === 0
            ? t("present.source", { publisher })
            : t("present.sourceAndMore", { publisher, count });
        }}
      />
    </p>
  );
}
