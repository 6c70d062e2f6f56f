import { useEffect, useId, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { Translate } from "../i18n/createI18n.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { CloseButton } from "./CloseButton.tsx";
import styles from "./Dialog.module.css";
import { InBothLanguages } from "./InBothLanguages.tsx";

interface DialogProps {
  /** The heading, in both languages whatever is chosen: a class shares the screen. */
  title: (t: Translate) => string;
  /** Escape or the cross: whoever draws the dialog takes it away. */
  onClose: () => void;
  /** The part that scrolls. */
  children: ReactNode;
  /** What can be done, below it. */
  foot?: ReactNode;
  /** Room for two columns. */
  wide?: boolean;
  /** On a phone it fills the screen. */
  fill?: boolean;
}

/** A dialog over the page, open while it is drawn; then the focus goes back to what opened it. */
export function Dialog(props: DialogProps) {
  const { title, onClose, children, foot, wide = false, fill = false } = props;
  const { t } = useLanguage();
  const name = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);

  // Beside the page and not in it, so that print can leave the page out.
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys are not for what lies beneath
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${wide ? styles.wide : ""} ${fill ? styles.fill : ""}`}
      aria-labelledby={name}
      onKeyDown={(press) => press.stopPropagation()}
      // Of this dialog alone, not of one that lies over it.
      onCancel={(cancel) => {
        cancel.preventDefault();
        if (cancel.target === dialog.current) onClose();
      }}
      onClose={(close) => close.target === dialog.current && onClose()}
    >
      <div className={styles.head}>
        <h2 id={name} className={`serif ${styles.title}`}>
          <InBothLanguages of={title} />
        </h2>
        <CloseButton name={t("dialog.close")} onClose={onClose} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard scroll what cannot have the focus */}
      <div className={styles.body} role="group" aria-labelledby={name} tabIndex={0}>
        {children}
      </div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </dialog>,
    document.body,
  );
}

/** Opens the dialog over the page, and gives the focus back when it is taken away. */
function useModal(dialog: { current: HTMLDialogElement | null }): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (dialog.current?.open === false) {
      opener.current = document.activeElement;
      dialog.current.showModal();
    }
    return () => {
      // What opened it may be gone; the page goes on where its content is.
      const back = opener.current?.isConnected ? opener.current : document.querySelector("main");
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, [dialog]);
}
