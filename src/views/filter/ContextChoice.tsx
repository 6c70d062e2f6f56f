import { CONTEXT_ROWS, type ContextRow } from "../../domain/context/contextRows.ts";
import { setContext } from "../../state/actions/setContext.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Check } from "../../ui/Check.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./ContextChoice.module.css";

/** Which rows of context stand beside the events; off at first. */
export function ContextChoice() {
  const store = useTimelineStore();
  const shown = useSelector((state) => state.context);
  const { t } = useLanguage();
  const toggle = (row: ContextRow, on: boolean) =>
    setContext(
      store,
      CONTEXT_ROWS.filter((one) => (one === row ? on : shown.includes(one))),
    );
  return (
    <fieldset className={styles.choice}>
      <legend className="hidden">{t("context.choose")}</legend>
      {CONTEXT_ROWS.map((row) => (
        <Check key={row} checked={shown.includes(row)} onChange={(on) => toggle(row, on)}>
          <span>
            <Words of={(words) => words(`context.${row}`)} />
          </span>
        </Check>
      ))}
      <p className={styles.note}>
        <Words of={(words) => words("context.note")} layout="stacked" />
      </p>
    </fieldset>
  );
}
