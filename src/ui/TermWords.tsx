import type { Term } from "../domain/glossary/term.ts";
import { tagOf } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import styles from "./TermWords.module.css";

/** Both words of a term, the leading language first, and how the Chinese one is said. */
export function TermWords({ term: { term, pinyin } }: { term: Term }) {
  const { both } = useLanguage();
  return (
    <>
      {both.map((lang) => (
        <span key={lang}>
          <span lang={tagOf(lang)} className={`serif ${styles.word}`}>
            {term[lang]}
          </span>{" "}
        </span>
      ))}
      <span lang="zh-Latn" className={styles.pinyin}>
        {pinyin}
      </span>
    </>
  );
}
