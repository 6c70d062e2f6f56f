import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateDifference, type DateDifference } from "../../domain/event/dateDifference.ts";
import type { Citation, TimelineEvent } from "../../domain/event/event.ts";
import type { Source } from "../../domain/source/source.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { SourceTitle } from "../../ui/SourceTitle.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Citations.module.css";
import { GlossedText } from "./GlossedText.tsx";

/** Each source in full: who, what, when, where in it, what kind; and the date that it says where they differ. */
export function Citations({ event }: { event: TimelineEvent }) {
  const { sources } = useSelector((state) => state.data);
  const difference = dateDifference(event);
  return (
    <>
      {difference && <Differ difference={difference} />}
      <ul>
        {event.sources.map((citation) => {
          const source = sources.find(({ id }) => id === citation.source);
          return (
            <li key={citation.source} className={styles.citation}>
              {source && (
                <CitedWork source={source} citation={citation} differs={difference !== undefined} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Said before the sources speak for themselves; a date that is only less exact is no contradiction. */
function Differ({ difference: { dates, contradict } }: { difference: DateDifference }) {
  return (
    <div className={styles.differ}>
      <Words
        of={(t) =>
          t(contradict ? "panel.differ" : "panel.differInExactness", {
            list: dates.map((date) => dateInWords(readEdtf(date), t)).join(t("date.listSeparator")),
          })
        }
        layout="stacked"
      />
    </div>
  );
}

interface CitedWorkProps {
  source: Source;
  citation: Citation;
  differs: boolean;
}

function CitedWork({ source, citation, differs }: CitedWorkProps) {
  const { t } = useLanguage();
  const { says, note, confidence, locator } = citation;
  const date = source.date === null ? undefined : readEdtf(source.date);
  return (
    <>
      <div>
        <Bilingual text={source.publisher} />
        {t("panel.beforeTitle")}
        <SourceTitle source={source} />
        {t("panel.afterTitle")}
        <Words of={(words) => words(`panel.sourceLanguage_${source.language}`)} />
        {date && (
          <>
            {t("panel.separator")}
            <Words of={(words) => dateInWords(date, words)} />
          </>
        )}
      </div>
      <div className="secondary">
        <Words
          of={(words, lang) =>
            [
              locator[lang],
              words(`sourceKind.${source.kind}`),
              words(`panel.confidence.${confidence}`),
            ].join(" · ")
          }
          layout="stacked"
        />
      </div>
      <div className="secondary">
        <Words
          of={(words, lang) =>
            words("panel.read", {
              part: source.read[lang],
              date: dateInWords(readEdtf(source.accessed), words),
            })
          }
          layout="stacked"
        />
      </div>
      {differs && says?.date !== undefined && <Says date={says.date} />}
      {note && (
        <div className="secondary">
          <Bilingual text={note} layout="stacked" as={GlossedText} />
        </div>
      )}
    </>
  );
}

function Says({ date }: { date: string }) {
  return (
    <div className={styles.says}>
      <Words of={(t) => t("panel.says", { date: dateInWords(readEdtf(date), t) })} />
    </div>
  );
}
