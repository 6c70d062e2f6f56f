import type { EdtfDate } from "../../domain/date/edtf.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Source } from "../../domain/source/source.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { SourceTitle } from "../../ui/SourceTitle.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SourceList.module.css";

interface SourceListProps {
  /** Of the sources, by id. */
  numbers: ReadonlyMap<string, number>;
  /** What cites them. */
  at: "table" | "steps";
}

/** The sources in full, by the numbers that they are cited with. */
export function SourceList({ numbers, at }: SourceListProps) {
  const sources = useSelector((state) => state.data.sources);
  const cited = [...numbers].flatMap(([id, number]) => {
    const source = sources.find((one) => one.id === id);
    return source ? [{ source, number }] : [];
  });
  if (cited.length === 0) return null;
  const dates = readOn(cited.map(({ source }) => source));
  return (
    <section className={styles.sources}>
      <h2>
        <Words of={(t) => t("panel.sources", { count: numbers.size })} />
      </h2>
      <p className="secondary">
        <Words
          of={(t) => t(`print.numbers.${at}`, { dates: dateInWords(dates, t) })}
          layout="stacked"
        />
      </p>
      <ol>
        {cited.map(({ source, number }) => (
          <li key={source.id}>
            <span className={styles.number}>{number}</span>
            <Work source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The days between which sources were read. */
function readOn(sources: readonly Source[]): EdtfDate {
  const days = sources.map(({ accessed }) => accessed).sort();
  const [first = "", last = first] = [days[0], days.at(-1)];
  return readEdtf(first === last ? first : `${first}/${last}`);
}

/** An address as browsers show it and take it: Chinese as Chinese. */
function legible(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** Who, what, whose voice, in which language, of when, and where it is. */
function Work({ source }: { source: Source }) {
  const { t } = useLanguage();
  const { publisher, title, kind, language, date, url } = source;
  const titled = "text" in title;
  return (
    <div>
      <Bilingual text={publisher} />
      {t(titled ? "print.beforeTitle" : "panel.separator")}
      <SourceTitle source={source} />
      {titled && t("print.afterTitle")}
      <div className="secondary">
        <Words
          of={(words) =>
            words("sources.about", {
              kind: words(`sourceKind.${kind}`),
              language: words(`panel.sourceLanguage_${language}`),
              date: date === null ? words("sources.undated") : dateInWords(readEdtf(date), words),
            })
          }
        />
        <span className={styles.address}>
          {t("print.aboutSeparator")}
          {url === null ? (
            <Words of={(words) => words("sources.noAddress")} />
          ) : (
            <span lang="en">
              <ForeignText text={legible(url)} lang="en" />
            </span>
          )}
        </span>
      </div>
    </div>
  );
}
