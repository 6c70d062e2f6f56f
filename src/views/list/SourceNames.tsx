import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Source } from "../../domain/source/source.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import styles from "./EventList.module.css";

interface SourceNamesProps {
  event: TimelineEvent;
  sources: readonly Source[];
}

/** Who publishes the sources of a row; the panel says where in them. */
export function SourceNames({ event, sources }: SourceNamesProps) {
  const cited = new Set(event.sources.map(({ source }) => source));
  return (
    <div className={`${styles.source} ${styles.small}`}>
      {sources
        .filter(({ id }) => cited.has(id))
        .map(({ id, publisher }) => (
          <div key={id}>
            <Bilingual text={publisher} />
          </div>
        ))}
    </div>
  );
}
