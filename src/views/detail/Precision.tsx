import { weighClaims, type WeighedClaims } from "../../domain/claim/weighClaims.ts";
import { isDoubtful } from "../../domain/date/isDoubtful.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf, type Precision as Exactness } from "../../domain/date/precisionOf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Glyph, Side } from "../../domain/eventStore/eventStore.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { DateRule } from "../../ui/DateRule.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Panel.module.css";

interface PrecisionProps {
  event: TimelineEvent;
  glyph: Glyph;
  side: Side | undefined;
}

/** The rule as the timeline draws it, what it says in words, and that the sources differ. */
export function Precision({ event, glyph, side }: PrecisionProps) {
  const date = event.date === null ? null : readEdtf(event.date);
  const precision = precisionOf(date);
  const weighed = weighClaims(event, "date");
  return (
    <div className={styles.precision}>
      {date && (
        <span className={styles.swatch}>
          <DateRule shapes={shapesOf(date)} glyph={glyph} side={side} />
        </span>
      )}
      <span>
        {weighed && date ? (
          <Disputed precision={precision} weighed={weighed} />
        ) : (
          <Words
            of={(t) => t(weighed ? "claims.precision.unused" : `precision.${precision}`)}
            layout="stacked"
          />
        )}
        {date && isDoubtful(date) && (
          <span className={styles.doubt}>
            <Words of={(words) => words("precision.doubtful")} layout="stacked" />
          </span>
        )}
      </span>
    </div>
  );
}

interface DisputedProps {
  precision: Exactness;
  weighed: WeighedClaims;
}

function Disputed({ precision, weighed: { difference } }: DisputedProps) {
  const { shown, words } = useLanguage();
  return shown.map((lang) => {
    const t = words[lang];
    const differ = t(`claims.precision.${difference === "exactness" ? "exactness" : "differ"}`);
    return (
      <span key={lang} lang={tagOf(lang)} className={styles.disputed}>
        <ForeignText text={t(`precisionShort.${precision}`)} lang={lang} />
        {t("claims.separator")}
        <b>{differ}</b>
      </span>
    );
  });
}
