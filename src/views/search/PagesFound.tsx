import type { Found } from "../../domain/search/found.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { FoundGroup } from "./FoundGroup.tsx";
import { PageLink } from "./PageLink.tsx";
import styles from "./SearchPanel.module.css";

interface PagesFoundProps {
  found: Found;
  onTurn: (page: "sources" | "glossary", entry: string) => void;
}

/** The terms and sources found, each with the way to its page. */
export function PagesFound({ found: { terms, sources }, onTurn }: PagesFoundProps) {
  const { lead } = useLanguage();
  const langs = lead === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  return (
    <>
      <FoundGroup of={(t) => t("search.termHead", { count: terms.length })} rows={terms}>
        {({ id, term }) => (
          <div className={styles.page}>
            <PageLink page="glossary" entry={id} onTurn={onTurn}>
              {langs.map((lang) => (
                <span key={lang} lang={tagOf(lang)}>
                  <ForeignText text={term[lang]} lang={lang} />
                </span>
              ))}
            </PageLink>
          </div>
        )}
      </FoundGroup>
      <FoundGroup of={(t) => t("search.sourceHead", { count: sources.length })} rows={sources}>
        {({ id, title, publisher }) => (
          <div className={styles.page}>
            <PageLink page="sources" entry={id} onTurn={onTurn}>
              {"text" in title ? (
                <cite lang={tagOf(title.lang)}>
                  <ForeignText text={title.text} lang={title.lang} />
                </cite>
              ) : (
                <Bilingual text={title.description} />
              )}
            </PageLink>
            <div className="secondary">
              <Bilingual text={publisher} layout="stacked" />
            </div>
          </div>
        )}
      </FoundGroup>
    </>
  );
}
