import type { ReactNode } from "react";
import type { Localized } from "../../domain/text.ts";
import { tagOf, useLanguage, type Language } from "../../i18n/language.ts";
import { setLanguage } from "../../state/actions/setLanguage.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./Header.module.css";
import { Menu, type MenuProps } from "./Menu.tsx";

/** The page's title in both languages, always, the choice between them, and the menu. */
export function Header(menu: MenuProps) {
  const store = useTimelineStore();
  const title = useSelector((state) => state.data.file.title);
  const subtitle = useSelector((state) => state.data.file.subtitle);
  const { language, t, words } = useLanguage();
  const options: { value: Language; label: ReactNode }[] = [
    { value: "en", label: <span lang={tagOf("en")}>{words.en("app.languageEn")}</span> },
    { value: "zh", label: <span lang={tagOf("zh")}>{words.zh("app.languageZh")}</span> },
    {
      value: "both",
      label: (
        <>
          <span lang={tagOf("en")}>{words.en("app.languageBoth")}</span>{" "}
          <span lang={tagOf("zh")}>{words.zh("app.languageBoth")}</span>
        </>
      ),
    },
  ];
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
        <Segmented
          name="language"
          legend={t("app.language")}
          options={options}
          value={language}
          onChange={(chosen) => setLanguage(store, chosen)}
        />
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
