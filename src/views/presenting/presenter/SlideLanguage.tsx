import { tagOf, type Language } from "../../../i18n/language.ts";
import { useLanguage } from "../../../i18n/useLanguage.ts";
import { usePresenterDesk } from "../../../state/PresenterContext.ts";
import styles from "./Controls.module.css";

/** Each in its own language: whoever looks for one may not read the other. */
const NAMES = { en: "app.languageEn", zh: "app.languageZh", both: "app.languageBoth" } as const;
const ALL: readonly Language[] = ["en", "zh", "both"];

/** The language of slides and notes. Buttons and no radio group, which would keep the keys of a remote. */
export function SlideLanguage() {
  const { language, lead, t, words } = useLanguage();
  const { ask } = usePresenterDesk();
  return (
    <div className={styles.languages} role="group" aria-label={t("presenter.language")}>
      {ALL.map((one) => {
        const lang = one === "both" ? lead : one;
        return (
          <button
            key={one}
            type="button"
            className={styles.language}
            aria-pressed={one === language}
            onClick={() => ask({ kind: "command", name: `language-${one}` })}
          >
            <span lang={tagOf(lang)}>{words[lang](NAMES[one])}</span>
          </button>
        );
      })}
    </div>
  );
}
