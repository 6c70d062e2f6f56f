import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import styles from "./Tabs.module.css";

interface TabsProps<V extends string> {
  /** Name of the row of tabs. */
  name: string;
  tabs: readonly { value: V; label: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
  /** What the chosen tab shows. */
  children: ReactNode;
}

/** Tabs to go for each key, as far as there are any. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

/** Tabs by the ARIA pattern: one tab stop, the arrow keys choose. */
export function Tabs<V extends string>({ name, tabs, value, onChange, children }: TabsProps<V>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const follow = (press: KeyboardEvent) => {
    const step = STEPS.get(press.key);
    // With these the keys are the browser's.
    if (step === undefined || press.altKey || press.ctrlKey || press.metaKey) return;
    press.preventDefault();
    const at = tabs.findIndex((tab) => tab.value === value) + step;
    const next = tabs[Math.min(Math.max(at, 0), tabs.length - 1)];
    if (!next) return;
    onChange(next.value);
    row.current?.querySelector<HTMLElement>(`[data-tab="${next.value}"]`)?.focus();
  };
  return (
    <>
      <div ref={row} role="tablist" aria-label={name} className={styles.row}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            data-tab={tab.value}
            className={styles.tab}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={follow}
          >
            {/* Bold while chosen, without the row growing wider. */}
            <span>{tab.label}</span>
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
