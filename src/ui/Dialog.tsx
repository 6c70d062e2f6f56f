import { useEffect, useId, useRef, type ReactNode } from "react";
import type { Translate } from "../i18n/createI18n.ts";
import { useLanguage } from "../i18n/language.ts";
import styles from "./Dialog.module.css";
import { InBothLanguages } from "./InBothLanguages.tsx";

interface DialogProps {
  title: (t: Translate) => string;
  onClose: () => void;
  children: ReactNode;
  /** What can be done, under the part that scrolls. */
  foot?: ReactNode;
  /** On a phone it fills the screen. */
  fill?: boolean;
}

/** A dialog over the page, open while it is drawn; the focus goes back to what opened it. */
export function Dialog({ title, onClose, children, foot, fill = false }: DialogProps) {
  const { t } = useLanguage();
  const name = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    if (dialog.current?.open === false) {
      opener.current = document.activeElement;
      dialog.current.showModal();
    }
    return () => {
      // By now the dialog is out of the page, so what opened it can have the focus again.
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, []);

  return (
    // Escape is for the dialog alone, not for what lies beneath.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${fill ? styles.fill : ""}`}
      aria-labelledby={name}
      onKeyDown={(press) => press.key === "Escape" && press.stopPropagation()}
      onCancel={(cancel) => {
        // Whoever draws the dialog takes it away.
        cancel.preventDefault();
        onClose();
      }}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={name} className={`serif ${styles.title}`}>
          <InBothLanguages of={title} />
        </h2>
        <button
          type="button"
          className={styles.close}
          aria-label={t("dialog.close")}
          title={t("dialog.close")}
          onClick={onClose}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.75" fill="none" />
          </svg>
        </button>
      </div>
      <div className={styles.body}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </dialog>
  );
}
