import type { Lang } from "../../domain/text.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./SlideNotes.module.css";

interface NoteTextProps {
  of: (lang: Lang) => readonly string[];
  /** What the class is expected to answer is opened only when it is wanted. */
  foldAnswers?: boolean;
}

/** Paragraphs in the language or languages chosen: all of the one, then all of the other. */
export function NoteText({ of, foldAnswers = false }: NoteTextProps) {
  const { shown, words } = useLanguage();
  return shown.map((lang) => {
    const label = words[lang]("lessons.expect");
    return (
      <div key={lang} lang={tagOf(lang)} className={styles.text}>
        {of(lang).map((paragraph) =>
          foldAnswers && paragraph.startsWith(label) ? (
            <details key={paragraph}>
              <summary>{label}</summary>
              <p>
                <ForeignText text={paragraph.slice(label.length).trim()} lang={lang} />
              </p>
            </details>
          ) : (
            <p key={paragraph}>
              <ForeignText text={paragraph} lang={lang} />
            </p>
          ),
        )}
      </div>
    );
  });
}
