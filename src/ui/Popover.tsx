import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import styles from "./Popover.module.css";

interface PopoverProps {
  /** What the button says. */
  label: ReactNode;
  /** Whether something is chosen in it. */
  active?: boolean;
  /** A menu at the end of a row: the box ends where the button does, and its sign stands in the label. */
  menu?: boolean;
  /** `close` gives the focus back to the button. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a box below it. Escape, a press elsewhere and leaving with the focus close it. */
export function Popover(props: PopoverProps) {
  const { label, active = false, menu = false, children } = props;
  // Done: closed from within, so the focus returns to the button.
  const [state, setState] = useState<"closed" | "open" | "done">("closed");
  const open = state === "open";
  // Where it begins with the button it does not fit in the window.
  const [cut, setCut] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const right = open ? (box.current?.getBoundingClientRect().right ?? 0) : 0;
    setCut(right > document.documentElement.clientWidth);
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setState("closed");
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [open]);

  useEffect(() => {
    if (state === "done") button.current?.focus();
  }, [state]);

  const close = () => setState("done");

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape works wherever inside the focus is
    <div
      ref={root}
      className={styles.popover}
      onKeyDown={(press) => {
        if (press.key !== "Escape" || !open || press.nativeEvent.isComposing) return;
        press.stopPropagation();
        // In a dialog Escape would close that too.
        press.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={`control ${active ? styles.active : ""}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setState(open ? "closed" : "open")}
      >
        {label}
        {!menu && (
          <svg width="8" height="5" viewBox="0 0 8 5" aria-hidden="true" focusable="false">
            <path d="M0 0h8L4 5z" fill="currentColor" />
          </svg>
        )}
      </button>
      {open && (
        <div
          ref={box}
          id={id}
          // Who presses a text in it is still in it, and Escape closes it alone.
          tabIndex={-1}
          className={`${styles.box} ${menu || cut ? styles.atEnd : ""}`}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
