import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Citation } from "../../domain/event/event.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { SourceTitle } from "../../ui/SourceTitle.tsx";
import { Words } from "../../ui/Words.tsx";
import { GlossedText } from "./GlossedText.tsx";
import styles from "./Citations.module.css";

interface CitedWorkProps {
  citation: Citation;
  /** Beside what it claims: the kind of source, which says whose claim it is, has a line of its own. */
  claim?: boolean;
}

/** A source in full: who, what, when, where in it, what kind, how far it carries, and the one word that it uses. */
export function CitedWork({ citation, claim = false }: CitedWorkProps) {
  const { t } = useLanguage();
  const source = useSelector(({ data }) => data.sources.find(({ id }) => id === citation.source));
  if (!source) return null;
  const { says, note, confidence, locator } = citation;
  const date = source.date === null ? undefined : readEdtf(source.date);
  return (
    <>
      <div>
        <Bilingual text={source.publisher} />
        {t("text" in source.title ? "panel.beforeTitle" : "panel.separator")}
        <SourceTitle source={source} />
        {t("text" in source.title ? "panel.afterTitle" : "panel.separator")}
        <Words of={(words) => words(`panel.sourceLanguage_${source.language}`)} />
        {date && (
          <>
            {t("panel.separator")}
            <Words of={(words) => dateInWords(date, words)} />
          </>
        )}
        {source.url === null && (
          <>
            {t("panel.separator")}
            <Words of={(words) => words("sources.noAddress")} />
          </>
        )}
      </div>
      {claim && (
        <div className={`secondary ${styles.kind}`}>
          <Words of={(words) => words(`sourceKind.${source.kind}`)} layout="stacked" />
        </div>
      )}
      {says?.term && (
        <div className={styles.term}>
          <Words of={(words) => words("claims.term")} layout="lead" />
          <b lang={tagOf(says.term.lang)}>{says.term.text}</b>
        </div>
      )}
      <div className="secondary">
        <Words
          of={(words, lang) =>
            [
              locator[lang],
              ...(claim ? [] : [words(`sourceKind.${source.kind}`)]),
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
      {note && (
        <div className="secondary">
          <Bilingual text={note} layout="stacked" as={GlossedText} />
        </div>
      )}
    </>
  );
}
