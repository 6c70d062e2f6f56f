import type { Lang } from "../../domain/text.ts";
import { tagOf, useLanguage } from "../../i18n/language.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./SlideNotes.module.css";

/** Paragraphs in the language or languages chosen: all of the one, then all of the other. */
export function NoteText({ of }: { of: (lang: Lang) => readonly string[] }) {
  const { shown } = useLanguage();
  return shown.map((lang) => (
    <div key={lang} lang={tagOf(lang)} className={styles.text}>
      {of(lang).map((paragraph) => (
        <p key={paragraph}>
          <ForeignText text={paragraph} lang={lang} />
        </p>
      ))}
    </div>
  ));
}
