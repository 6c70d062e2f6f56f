import { useEffect, useId, useRef, useState, type SubmitEvent } from "react";
import { useLanguage } from "../../../i18n/useLanguage.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { InBothLanguages } from "../../../ui/InBothLanguages.tsx";
import styles from "./GoToDialog.module.css";

interface GoToDialogProps {
  /** How many there are. */
  total: number;
  onGo: (n: number) => void;
  onClose: () => void;
}

/** Asks for the number of a slide. */
export function GoToDialog({ total, onGo, onClose }: GoToDialogProps) {
  const { t } = useLanguage();
  const name = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  // Not the cross, which the dialog would begin with.
  useEffect(() => field.current?.focus(), []);
  const go = (submit: SubmitEvent) => {
    submit.preventDefault();
    const n = Number(typed);
    if (Number.isInteger(n) && n > 0) onGo(Math.min(n, total));
    onClose();
  };
  return (
    <Dialog title={(words) => words("presenter.goToSlide")} onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={go}>
        <label htmlFor={name}>
          <InBothLanguages of={(words) => words("presenter.number", { total })} inline />
        </label>
        <input
          ref={field}
          id={name}
          className={styles.field}
          type="number"
          min={1}
          max={total}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="control primary">
          {t("presenter.go")}
        </button>
      </form>
    </Dialog>
  );
}
