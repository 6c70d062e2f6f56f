import { useEffect, useId, useState, type MouseEvent, type ReactNode } from "react";
import { onFullScreen, canFillScreen, isScreenFilled } from "../../browser/fullScreen.ts";
import type { Slide } from "../../domain/lesson/slide.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { blankScreen, uncoverScreen } from "../../state/actions/blankScreen.ts";
import { endPresenting } from "../../state/actions/presenting.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Controls.module.css";
import { GoTo } from "./GoTo.tsx";
import { SlideLanguage } from "./SlideLanguage.tsx";
import type { PresentCommand } from "./presentKeys.ts";
import { runCommand } from "./runCommand.ts";
import type { NotesHere } from "./useNotesHere.ts";
import type { WindowCommands } from "./usePresentKeys.ts";

interface ControlsProps {
  slide: Slide | undefined;
  /** What the commands of this window do. */
  own: WindowCommands;
  onLessons: () => void;
  /** The notes beneath the slide. */
  notes: NotesHere;
  /** The mouse has pressed one: keys are the slide's again. */
  onDone: () => void;
}

/** What the keys do, for a mouse or a finger. */
export function Controls({ slide, own, onLessons, notes, onDone }: ControlsProps) {
  const store = useTimelineStore();
  const blank = useSelector((state) => state.blank !== null);
  const dates = useSelector((state) => state.dates);
  const filled = useFilled();
  const [more, setMore] = useState(false);
  const rest = useId();
  const button = (command: PresentCommand, of: (t: Translate) => string, pressed?: boolean) => (
    <Control
      onPress={() => (own[command] ?? (() => runCommand(store, command)))()}
      pressed={pressed}
    >
      <Words of={of} layout="lead" />
    </Control>
  );
  // With the mouse; from the keyboard the focus stays where the next press is wanted.
  const giveBack = ({ detail, target }: MouseEvent) => {
    if (detail > 0 && target instanceof Element && target.closest("button")) onDone();
  };
  return (
    // The presses are those of the buttons in it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div className={styles.controls} data-more={more || undefined} onClick={giveBack}>
      <div className={styles.turn}>
        {button("previous", (t) => t("present.previous"))}
        {slide && <GoTo slide={slide} onDone={onDone} />}
        {button("next", (t) => t("present.next"))}
        <button
          type="button"
          className={`${styles.control} ${styles.moreButton}`}
          aria-expanded={more}
          aria-controls={rest}
          onClick={() => setMore(!more)}
        >
          <Words of={(t) => t("present.more")} layout="lead" />
        </button>
      </div>
      <div id={rest} className={styles.rest}>
        <SlideLanguage />
        {button("dates", (t) =>
          t(
            dates === "shown"
              ? "present.hideDates"
              : dates === "hidden"
                ? "present.showDate"
                : "present.showDates",
          ),
        )}
        <Control
          onPress={() => (blank ? uncoverScreen(store) : blankScreen(store, "black"))}
          pressed={blank}
        >
          <Words of={(t) => t("present.blank")} layout="lead" />
        </Control>
        {button("theme", (t) => t("present.theme"))}
        {canFillScreen() && button("fullScreen", (t) => t("present.fullScreen"), filled)}
        {button("presenter", (t) => t("present.presenter"))}
        <Control onPress={notes.toggle} pressed={notes.reason !== null}>
          <Words of={(t) => t("presenter.notesHere")} layout="lead" />
        </Control>
        {button("keys", (t) => t("keys.name"))}
        <Control onPress={onLessons}>
          <Words of={(t) => t("lessons.name")} layout="lead" />
        </Control>
        {button("explore", (t) => t("present.explore"))}
        <Control onPress={() => endPresenting(store)}>
          <Words of={(t) => t("present.end")} layout="lead" />
        </Control>
      </div>
    </div>
  );
}

interface ControlProps {
  onPress: () => void;
  pressed?: boolean | undefined;
  children: ReactNode;
}

function Control({ onPress, pressed, children }: ControlProps) {
  return (
    <button type="button" className={styles.control} aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}

function useFilled(): boolean {
  const [filled, setFilled] = useState(isScreenFilled);
  useEffect(() => onFullScreen(() => setFilled(isScreenFilled())), []);
  return filled;
}
