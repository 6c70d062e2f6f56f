import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./LessonSheet.module.css";

/** Terms that are new to a class, in both languages whatever is chosen, and how the Chinese one is said. */
export function NewWords({ ids }: { ids: readonly string[] }) {
  const { both } = useLanguage();
  const glossary = useSelector((state) => state.data.glossary);
  const terms = ids.flatMap((id) => glossary.find((term) => term.id === id) ?? []);
  return (
    <div>
      <h2>
        <Words of={(t) => t("print.newWords")} />
      </h2>
      <ul className={styles.words}>
        {terms.map(({ id, term, pinyin }) => (
          <li key={id}>
            {both.map((lang) => (
              <span key={lang} lang={tagOf(lang)}>
                {term[lang]}{" "}
              </span>
            ))}
            <span lang="zh-Latn" className="secondary">
              {pinyin}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
