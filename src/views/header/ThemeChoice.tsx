import { setPreference } from "../../state/actions/setPreference.ts";
import { usePreference, usePreferences } from "../../state/PreferencesContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Menu.module.css";

const THEMES = ["system", "light", "dark"] as const;

/** Light, dark, or as the system is. */
export function ThemeChoice() {
  const preferences = usePreferences();
  const chosen = usePreference("theme");
  return (
    <fieldset className={styles.themes}>
      <legend>
        <Words of={(t) => t("menu.theme")} />
      </legend>
      {THEMES.map((theme) => (
        <label key={theme} className={styles.theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === chosen}
            onChange={() => setPreference(preferences, { theme })}
          />
          <span>
            <Words of={(t) => t(`menu.${theme}`)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
