import { useMemo } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf } from "../../domain/date/precisionOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SearchPanel.module.css";

/** An event with both titles, as the panel has them; and where the match stands, if in neither. */
export function EventFound({ event }: { event: TimelineEvent }) {
  const { lead } = useLanguage();
  const { found } = useSearch();
  const file = useSelector((state) => state.data.file);
  const current = useSelector((state) => state.event === event.id);
  const lane = laneOf(file, event);
  const langs = lead === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  const excerpt = useMemo(() => found?.excerptOf(event), [found, event]);
  return (
    <div className={`${styles.event} ${current ? styles.current : ""}`}>
      <div className={styles.date}>
        {event.date !== null && (
          <b>
            <DateText date={event.date} layout="stacked" />
          </b>
        )}
        <div className={styles.small}>
          <Words
            of={(t) =>
              t(`precisionShort.${precisionOf(event.date === null ? null : readEdtf(event.date))}`)
            }
            layout="lead"
          />
        </div>
      </div>
      <span>
        <Glyph name={lane.glyph} side={sideOf(file, lane)} />
      </span>
      <div className={styles.what}>
        <EventLink event={event.id} current={current} className={styles.title}>
          {langs.map((lang) => (
            <span key={lang} lang={tagOf(lang)}>
              <ForeignText text={event.title[lang]} lang={lang} />
            </span>
          ))}
        </EventLink>
        {excerpt && (
          <p className={styles.excerpt}>
            <Words of={(t) => t(`search.in.${excerpt.field}`) + t("search.colon")} layout="lead" />
            <span lang={tagOf(excerpt.lang)}>
              <ForeignText text={excerpt.text} lang={excerpt.lang} />
            </span>
          </p>
        )}
      </div>
    </div>
  );
}
