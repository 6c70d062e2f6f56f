import type { Slide } from "../../domain/lesson/slide.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { NotesOfEvent } from "./NotesOfEvent.tsx";
import { NotesOfStep } from "./NotesOfStep.tsx";
import { NoteSources } from "./NoteSources.tsx";
import styles from "./SlideNotes.module.css";

interface SlideNotesProps {
  slide: Slide;
  /** The class sees them: what it is asked for is folded, and all of them while it does not see the date. */
  toClass: boolean;
}

/** What the teacher reads to a slide: the notes of the lesson, else all that is told of the event; and its sources. */
export function SlideNotes({ slide, toClass }: SlideNotesProps) {
  const secret = useSelector((state) => state.dates === "hidden");
  const notes = (
    <>
      {slide.step ? (
        <NotesOfStep step={slide.step} toClass={toClass} />
      ) : (
        slide.kind === "event" && <NotesOfEvent event={slide.event} />
      )}
      <NoteSources slide={slide} />
    </>
  );
  if (!toClass || !secret) return notes;
  return (
    <details className={styles.text}>
      <summary>
        <Words of={(t) => t("presenter.notesTell")} />
      </summary>
      {notes}
    </details>
  );
}
