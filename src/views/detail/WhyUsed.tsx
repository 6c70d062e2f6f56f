import type { WeighedClaims } from "../../domain/claim/weighClaims.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./Claims.module.css";
import { GlossedText } from "./GlossedText.tsx";

interface WhyUsedProps {
  event: TimelineEvent;
  weighed: WeighedClaims;
}

/** Why the claim in use is used, or none is. It stands before the claims: it is the answer. */
export function WhyUsed({ event, weighed }: WhyUsedProps) {
  const { shown, words } = useLanguage();
  const { reason } = weighed;
  if (!reason) return null;
  return (
    <div className={styles.why}>
      {shown.map((lang) => (
        <p key={lang} lang={tagOf(lang)}>
          <b>
            <ForeignText text={question(event, weighed, lang, words[lang])} lang={lang} />
          </b>
          {lang === "en" && " "}
          <GlossedText text={reason[lang]} lang={lang} />
        </p>
      ))}
    </div>
  );
}

function question(
  { date, place }: TimelineEvent,
  { field, claims }: WeighedClaims,
  lang: Lang,
  t: Translate,
): string {
  if (!claims.some(({ used }) => used)) return t("claims.whyNone");
  if (field === "figure") return t("claims.whyFigure");
  const value = field === "place" ? place?.[lang] : date && dateInWords(readEdtf(date), t);
  return t("claims.why", { value });
}
