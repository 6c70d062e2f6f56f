import { useId } from "react";
import { setPreference } from "../../state/actions/setPreference.ts";
import { usePreference, usePreferences } from "../../state/PreferencesContext.ts";
import { Check } from "../../ui/Check.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./KeysDialog.module.css";

/** The switch for keys that are a single letter, which a voice may say by chance (WCAG 2.1.4). */
export function SingleKeys() {
  const preferences = usePreferences();
  const on = usePreference("singleKeys");
  const why = useId();
  return (
    <div className={styles.single}>
      <Check
        checked={on}
        onChange={(singleKeys) => setPreference(preferences, { singleKeys })}
        describedBy={why}
      >
        <span>
          <InBothLanguages of={(t) => t("keys.single")} inline />
        </span>
      </Check>
      <p id={why} className="secondary">
        <InBothLanguages of={(t) => t("keys.singleWhy")} />
      </p>
    </div>
  );
}
