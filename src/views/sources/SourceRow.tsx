import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { SourceTitle } from "../../ui/SourceTitle.tsx";
import { Words } from "../../ui/Words.tsx";
import { RestingEvents } from "./RestingEvents.tsx";
import { RestingPeriods } from "./RestingPeriods.tsx";
import styles from "./SourcesPage.module.css";
import type { SourceUse } from "./sourceUses.ts";

/** One source: title, publisher, what kind, when it was read and how much of it; and what rests on it. */
export function SourceRow({ use: { source, events, alone, periods } }: { use: SourceUse }) {
  return (
    <li className={styles.row} data-entry={source.id}>
      <div>
        <h3 className={`serif ${styles.title}`}>
          <SourceTitle source={source} />
        </h3>
        <p className={styles.publisher}>
          <Bilingual text={source.publisher} />
        </p>
        <p className={styles.about}>
          <Words
            of={(t) =>
              t("sources.about", {
                kind: t(`sourceKind.${source.kind}`),
                language: t(`panel.sourceLanguage_${source.language}`),
                date:
                  source.date === null
                    ? t("sources.undated")
                    : dateInWords(readEdtf(source.date), t),
              })
            }
            layout="stacked"
          />
        </p>
        <p className={styles.about}>
          <Words
            of={(t, lang) =>
              t("sources.read", {
                date: dateInWords(readEdtf(source.accessed), t),
                part: source.read[lang],
              })
            }
            layout="stacked"
          />
        </p>
      </div>
      <div>
        <RestingEvents events={events} count="events" />
        {alone.length > 0 ? (
          <RestingEvents events={alone} count="alone" />
        ) : (
          <p className={styles.none}>
            <Words of={(t) => t("sources.aloneNone")} />
          </p>
        )}
        {periods.length > 0 && <RestingPeriods periods={periods} />}
      </div>
    </li>
  );
}
