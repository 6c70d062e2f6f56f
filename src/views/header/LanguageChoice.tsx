import type { ReactNode } from "react";
import { tagOf, type Language } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setLanguage } from "../../state/actions/setLanguage.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./Header.module.css";

/** English, Chinese or both, each named in itself. `name` is unique on the page. */
export function LanguageChoice({ name }: { name: string }) {
  const store = useTimelineStore();
  const { language, t, words } = useLanguage();
  const options: { value: Language; label: ReactNode }[] = [
    { value: "en", label: <span lang={tagOf("en")}>{words.en("app.languageEn")}</span> },
    { value: "zh", label: <span lang={tagOf("zh")}>{words.zh("app.languageZh")}</span> },
    {
      value: "both",
      label: (
        <>
          <span lang={tagOf("en")} className={styles.roomy}>
            {words.en("app.languageBoth")}
          </span>{" "}
          <span lang={tagOf("zh")}>{words.zh("app.languageBoth")}</span>
        </>
      ),
    },
  ];
  return (
    <Segmented
      name={name}
      legend={t("app.language")}
      options={options}
      value={language}
      onChange={(chosen) => setLanguage(store, chosen)}
    />
  );
}
