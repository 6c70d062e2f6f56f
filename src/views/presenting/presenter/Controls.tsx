import type { ReactNode } from "react";
import { usePresenterDesk, usePresenterLink } from "../../../state/PresenterContext.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { Words } from "../../../ui/Words.tsx";
import { Chevron } from "./Chevron.tsx";
import styles from "./Controls.module.css";
import { SlideLanguage } from "./SlideLanguage.tsx";

/** What the window with the slides is asked for, at the foot of this one. */
export function Controls({ onGoTo }: { onGoTo: () => void }) {
  const blank = useSelector((state) => state.blank !== null);
  const dark = usePresenterLink(({ projected }) => projected?.theme === "dark");
  return (
    <footer className={styles.foot}>
      <Command name="previous">
        <Chevron to="left" />
        <Words of={(t) => t("presenter.previous")} />
      </Command>
      <Command name="next" primary>
        <Words of={(t) => t("presenter.next")} />
        <Chevron to="right" />
      </Command>
      <span className={styles.rule} />
      <button type="button" className="control" onClick={onGoTo}>
        <Words of={(t) => t("presenter.goTo")} />
      </button>
      <Command name={blank ? "uncover" : "black"} pressed={blank}>
        <Words of={(t) => t("presenter.blank")} />
      </Command>
      <Command name="theme" pressed={dark}>
        <Words of={(t) => t("presenter.dark")} />
      </Command>
      <SlideLanguage />
      <Command name="end" last>
        <Words of={(t) => t("presenter.end")} />
      </Command>
    </footer>
  );
}

interface CommandProps {
  /** As the window with the slides knows it. */
  name: string;
  primary?: boolean;
  /** Whether what it turns on is on. */
  pressed?: boolean;
  last?: boolean;
  children: ReactNode;
}

function Command({ name, primary = false, pressed, last = false, children }: CommandProps) {
  const { ask } = usePresenterDesk();
  return (
    <button
      type="button"
      className={`control ${primary ? `primary ${styles.next}` : ""} ${last ? styles.last : ""}`}
      aria-pressed={pressed}
      onClick={() => ask({ kind: "command", name })}
    >
      {children}
    </button>
  );
}
