import { useState, type MouseEvent } from "react";
import { toggleFullScreen } from "../../../browser/fullScreen.ts";
import { useLanguage } from "../../../i18n/useLanguage.ts";
import { usePresenterDesk } from "../../../state/PresenterContext.ts";
import { slideOfNumber, slideShown } from "../../../state/selectors/slides.ts";
import { useSelector, useTimelineStore } from "../../../state/StoreContext.ts";
import { NotesPanel } from "../NotesPanel.tsx";
import { useCommandKeys } from "../useCommandKeys.ts";
import { Controls } from "./Controls.tsx";
import styles from "./Desk.module.css";
import { GoToDialog } from "./GoToDialog.tsx";
import { LinkMessage } from "./LinkMessage.tsx";
import { NextSlide } from "./NextSlide.tsx";
import { NoSlide } from "./NoSlide.tsx";
import { Projected } from "./Projected.tsx";
import { TimeBar } from "./TimeBar.tsx";

/** All that a teacher has before the eyes while the class sees the slides. */
export function Desk({ onKeys }: { onKeys: () => void }) {
  const store = useTimelineStore();
  const { ask } = usePresenterDesk();
  const { t } = useLanguage();
  const slide = useSelector(slideShown);
  const [asking, setAsking] = useState(false);
  const goTo = (n: number) => {
    const wanted = slideOfNumber(store.getState(), n);
    if (wanted) ask({ kind: "slide", id: wanted.id });
  };
  const typed = useCommandKeys({
    goTo,
    run: (command) => {
      // A browser fills the screen only for the window whose key was pressed.
      if (command === "fullScreen") void toggleFullScreen();
      else if (command === "keys") onKeys();
      else ask({ kind: "command", name: command });
    },
  });
  return (
    // The presses are those of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.desk} onClick={releaseMouse}>
      <header className={styles.head}>
        <h1 className="hidden">{t("presenter.name")}</h1>
        <TimeBar typed={typed} />
        <LinkMessage />
      </header>
      {slide ? (
        <main className={styles.middle}>
          <Projected slide={slide} />
          <div className={styles.right}>
            <NextSlide />
            <NotesPanel slide={slide} />
          </div>
        </main>
      ) : (
        <NoSlide />
      )}
      <Controls onGoTo={() => setAsking(true)} />
      {asking && slide && (
        <GoToDialog total={slide.total} onGo={goTo} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

/** After the mouse has pressed a button, keys are the slides' again; from the keyboard the focus stays. */
function releaseMouse({ detail, target }: MouseEvent) {
  if (detail === 0 || !(target instanceof Element)) return;
  target.closest("button")?.blur();
}
