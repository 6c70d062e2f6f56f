import type { Localized } from "../../domain/text.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./Slide.module.css";

/** The title of a slide in each language shown, on lines of its own. */
export function SlideTitle({ text }: { text: Localized }) {
  const { shown } = useLanguage();
  return (
    <h2 className={`serif ${styles.title}`}>
      {shown.map((lang) => (
        <span key={lang} lang={tagOf(lang)}>
          <ForeignText text={text[lang]} lang={lang} />
        </span>
      ))}
    </h2>
  );
}
