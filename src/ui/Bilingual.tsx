import { Fragment, type ComponentType } from "react";
import type { Lang, Localized } from "../domain/text.ts";
import { tagOf } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import styles from "./Bilingual.module.css";
import { ForeignText } from "./ForeignText.tsx";

export interface BilingualProps {
  text: Localized;
  /** In both languages: one after the other, the second on a line of its own, or the first alone. */
  layout?: "inline" | "stacked" | "lead";
  /** What draws a text of one language, where there is more to it than its words. */
  as?: ComponentType<{ text: string; lang: Lang }>;
}

/** A text in the language or languages chosen, each marked as what it is. */
export function Bilingual({ text, layout = "inline", as: Text = ForeignText }: BilingualProps) {
  const { shown, lead } = useLanguage();
  const langs = layout === "lead" ? [lead] : shown;
  return langs.map((lang, i) => (
    <Fragment key={lang}>
      {i > 0 && " "}
      <span
        lang={tagOf(lang)}
        className={i > 0 && layout === "stacked" ? styles.stacked : undefined}
      >
        <Text text={text[lang]} lang={lang} />
      </span>
    </Fragment>
  ));
}
