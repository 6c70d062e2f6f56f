import { useEffect, useRef, useState, type ReactNode } from "react";
import { otherColourScheme } from "../../browser/colourScheme.ts";
import { toggleFullScreen } from "../../browser/fullScreen.ts";
import { keepAwake } from "../../browser/keepAwake.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setPreference } from "../../state/actions/setPreference.ts";
import { usePreferences } from "../../state/PreferencesContext.ts";
import { lessonShown, slideShown } from "../../state/selectors/slides.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Announcement } from "./Announcement.tsx";
import { Controls } from "./Controls.tsx";
import { Cover } from "./Cover.tsx";
import { NoSlide } from "./NoSlide.tsx";
import { Note } from "./Note.tsx";
import { NotesStrip } from "./NotesStrip.tsx";
import styles from "./Presenting.module.css";
import { runCommand } from "./runCommand.ts";
import { Slide } from "./Slide.tsx";
import { useNotesHere } from "./useNotesHere.ts";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useRested } from "./useRested.ts";
import { useTouch } from "./useTouch.ts";

export interface PresentingProps {
  /** The keys are shown. */
  onKeys: () => void;
  /** A lesson is to be chosen. */
  onLessons: () => void;
  /** What is said where the filter leaves no event. */
  nothing: ReactNode;
}

/** px that a hundredth of the height has at least: in a low or narrow window the slide scrolls. */
const IN_HAND = 4.1;

/** Slides over the whole window: an event or a step of a lesson at a time, by key, remote, finger or mouse. */
export function Presenting({ onKeys, onLessons, nothing }: PresentingProps) {
  const store = useTimelineStore();
  const preferences = usePreferences();
  const { t, lead } = useLanguage();
  const slide = useSelector(slideShown);
  const blank = useSelector((state) => state.blank);
  const title = useSelector((state) => lessonShown(state)?.title ?? state.data.file.title);
  const screen = useRef<HTMLElement>(null);
  const [refused, setRefused] = useState(0);
  const [rested, moved] = useRested();
  const notes = useNotesHere();

  const fill = () => {
    void toggleFullScreen().then((done) => !done && setRefused((count) => count + 1));
  };
  const darken = () => setPreference(preferences, { theme: otherColourScheme() });
  const own = {
    keys: onKeys,
    presenter: notes.open,
    fullScreen: fill,
    theme: darken,
    stay: () => undefined,
    // What lies on top goes first: a cover, then the notes, then the slides.
    ...(notes.reason !== null && blank === null && { close: notes.toggle }),
  };
  const typed = usePresentKeys(own);
  const touch = useTouch((command) => {
    if (command === "controls") moved();
    else runCommand(store, command);
  });
  useEffect(() => keepAwake(), []);
  useEffect(() => screen.current?.focus({ preventScroll: true }), []);

  return (
    <div className={styles.window}>
      <main
        ref={screen}
        className={styles.screen}
        tabIndex={-1}
        data-present=""
        data-rested={rested || undefined}
        onPointerMove={({ pointerType }) => pointerType !== "touch" && moved()}
        {...touch}
      >
        <h1 className="hidden">{t("present.title", { title: title[lead] })}</h1>
        <div className={styles.stage}>
          {slide ? <Slide slide={slide} least={IN_HAND} /> : <NoSlide nothing={nothing} />}
          {blank && <Cover colour={blank} />}
        </div>
        <Announcement slide={slide} />
        <Note typed={typed} refused={refused} />
        <Controls
          slide={slide}
          own={own}
          onLessons={onLessons}
          notes={notes}
          onDone={() => screen.current?.focus({ preventScroll: true })}
        />
      </main>
      {notes.reason !== null && (slide || notes.reason === "blocked") && (
        <NotesStrip
          slide={slide}
          blocked={notes.reason === "blocked"}
          covered={blank !== null}
          onClose={notes.toggle}
        />
      )}
    </div>
  );
}
