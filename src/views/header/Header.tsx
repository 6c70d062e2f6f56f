import { useContext, type ReactNode } from "react";
import type { Localized } from "../../domain/text.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { ShareContext } from "../../ui/ShareContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Header.module.css";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Menu, type MenuProps } from "./Menu.tsx";
import { PresentButton } from "./PresentButton.tsx";

interface HeaderProps extends MenuProps {
  /** Where a search is typed. */
  search: ReactNode;
}

/** The page's title in both languages, always, the search, the choice of language, the way to the slides, and the menu. */
export function Header({ search, ...menu }: HeaderProps) {
  const title = useSelector((state) => state.data.file.title);
  const share = useContext(ShareContext);
  const subtitle = useSelector((state) => state.data.file.subtitle);
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={`serif ${styles.title}`}>
          <Titles title={title} />
        </h1>
        <p className={styles.subtitle}>
          <Bilingual text={subtitle} />
        </p>
      </div>
      <div className={styles.tools}>
        {search}
        <div className={styles.language}>
          <LanguageChoice name="language" />
        </div>
        <button type="button" className={`control ${styles.share}`} onClick={() => share("share")}>
          <Words of={(t) => t("share.button")} layout="lead" />
        </button>
        <PresentButton />
        <Menu {...menu} />
      </div>
    </header>
  );
}

function Titles({ title }: { title: Localized }) {
  const { lead } = useLanguage();
  const other = lead === "en" ? "zh" : "en";
  return (
    <>
      <span lang={tagOf(lead)}>{title[lead]}</span>{" "}
      <span lang={tagOf(other)} className={styles.other}>
        {title[other]}
      </span>
    </>
  );
}
