import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from "react";
import { createPortal } from "react-dom";
import type { Term } from "../../domain/glossary/term.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { TermWords } from "../../ui/TermWords.tsx";
import { TermEntry } from "./TermEntry.tsx";
import styles from "./TermPopover.module.css";
import { useBeside } from "./useBeside.ts";

interface TermPopoverProps {
  term: Term;
  /** The term in the text: the box stands near it, and it gets the focus back. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** What a term means, near the text that uses it. Escape and a press elsewhere close; Tab goes on behind the term. */
export function TermPopover({ term, opener, onClose }: TermPopoverProps) {
  const { t } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const name = useId();
  const placed = useBeside(box, opener);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useLeaving([box, opener], onClose);

  const back = () => {
    opener.current?.focus({ preventScroll: true });
    onClose();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    // What the panel and the page do with keys is not for those who read an entry.
    press.stopPropagation();
    if (press.key === "Escape") back();
    else if (press.key === "Tab" && isLast(box.current, press.shiftKey)) {
      // Forwards the browser itself goes on behind the term; backwards the term comes next.
      if (press.shiftKey) press.preventDefault();
      back();
    }
  };

  // Not inside the panel, which would cut it off and count the window from its own corner.
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the way out by keyboard
    <div
      ref={box}
      role="dialog"
      aria-labelledby={name}
      tabIndex={-1}
      className={styles.popover}
      style={placed ? { left: placed.left, top: placed.top } : { visibility: "hidden" }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={name} className={styles.words}>
            <TermWords term={term} />
          </h2>
          <CloseButton name={t("glossary.close")} onClose={back} />
        </div>
        <TermEntry term={term} />
      </div>
      {placed?.arrow !== undefined && (
        <svg
          className={styles.arrow}
          style={{ top: placed.arrow }}
          width="12"
          height="20"
          viewBox="0 0 12 20"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M0 0 10.5 10 0 20" />
        </svg>
      )}
    </div>,
    document.body,
  );
}

/** Whether the focus is on the last thing that can have it; backwards, on the first. */
function isLast(box: HTMLElement | null, backwards: boolean): boolean {
  const stops = [...(box?.querySelectorAll<HTMLElement>("a[href], button, summary") ?? [])].filter(
    (stop) => stop.checkVisibility?.() ?? true,
  );
  const end = backwards ? stops[0] : stops[stops.length - 1];
  const at = document.activeElement;
  return at === end || (backwards && at === box);
}

/** Calls when the reader presses or goes elsewhere. */
function useLeaving(inside: readonly RefObject<HTMLElement | null>[], onLeave: () => void): void {
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (target instanceof Node && inside.every(({ current }) => !current?.contains(target)))
        onLeave();
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  });
}
