import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setLanguage } from "../../state/actions/setLanguage.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import styles from "./Controls.module.css";

/** English, Chinese or both, each named in itself; buttons, for a chosen radio would keep the arrow keys. */
export function SlideLanguage() {
  const store = useTimelineStore();
  const { language, t, words } = useLanguage();
  const named = { en: words.en("app.languageEn"), zh: words.zh("app.languageZh") };
  return (
    <div className={styles.languages} role="group" aria-label={t("app.language")}>
      {(["en", "zh", "both"] as const).map((one) => (
        <button
          key={one}
          type="button"
          className={styles.control}
          aria-pressed={one === language}
          onClick={() => setLanguage(store, one)}
        >
          {one === "both" ? t("app.languageBoth") : <span lang={tagOf(one)}>{named[one]}</span>}
        </button>
      ))}
    </div>
  );
}
