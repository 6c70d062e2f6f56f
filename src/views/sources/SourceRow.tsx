import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CountedEvents } from "../../ui/CountedEvents.tsx";
import { SourceTitle } from "../../ui/SourceTitle.tsx";
import { Words } from "../../ui/Words.tsx";
import { RestingBands } from "./RestingBands.tsx";
import { RestingOffices } from "./RestingOffices.tsx";
import { RestingPeriods } from "./RestingPeriods.tsx";
import { RestingTerms } from "./RestingTerms.tsx";
import styles from "./SourcesPage.module.css";
import type { SourceUse } from "./sourceUses.ts";

/** One source: title, publisher, what kind, when it was read and how much of it; and what rests on it. */
export function SourceRow({ use }: { use: SourceUse }) {
  const { source, events, alone, periods, terms, offices, bands } = use;
  const selected = useSelector((state) => state.event);
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
        {source.url === null && (
          <p className={styles.about}>
            <Words of={(t) => t("sources.noAddress")} layout="stacked" />
          </p>
        )}
      </div>
      <div>
        <CountedEvents
          events={events}
          of={(t) =>
            events.length === 0
              ? t("sources.eventsNone")
              : t("sources.events", { count: events.length })
          }
          selected={selected}
        />
        {events.length > 0 && (
          <CountedEvents
            events={alone}
            of={(t) =>
              alone.length === 0
                ? t("sources.aloneNone")
                : t("sources.alone", { count: alone.length })
            }
            selected={selected}
          />
        )}
        <RestingPeriods periods={periods} />
        <RestingTerms terms={terms} />
        <RestingOffices offices={offices} />
        <RestingBands bands={bands} />
      </div>
    </li>
  );
}
