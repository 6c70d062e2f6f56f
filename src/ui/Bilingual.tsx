import { Fragment } from "react";
import type { Localized } from "../domain/text.ts";
import { tagOf, useLanguage } from "../i18n/language.ts";
import styles from "./Bilingual.module.css";
import { ForeignText } from "./ForeignText.tsx";

export interface BilingualProps {
  text: Localized;
  /** In both languages: one after the other, the second on a line of its own, or the first alone. */
  layout?: "inline" | "stacked" | "lead";
}

/** A text in the language or languages chosen, each marked as what it is. */
export function Bilingual({ text, layout = "inline" }: BilingualProps) {
  const { shown, lead } = useLanguage();
  const langs = layout === "lead" ? [lead] : shown;
  return langs.map((lang, i) => (
    <Fragment key={lang}>
      {i > 0 && " "}
      <span
        lang={tagOf(lang)}
        className={i > 0 && layout === "stacked" ? styles.stacked : undefined}
      >
        <ForeignText text={text[lang]} lang={lang} />
      </span>
    </Fragment>
  ));
}
