import type { Slide } from "../../domain/lesson/slide.ts";
import { NotesOfEvent } from "./NotesOfEvent.tsx";
import { NotesOfStep } from "./NotesOfStep.tsx";
import { NoteSources } from "./NoteSources.tsx";

interface SlideNotesProps {
  slide: Slide;
  /** The class sees them: what it is asked for is folded. */
  toClass: boolean;
}

/** What the teacher reads to a slide: the notes of the lesson, else all that is told of the event; and its sources. */
export function SlideNotes({ slide, toClass }: SlideNotesProps) {
  return (
    <>
      {slide.step ? (
        <NotesOfStep step={slide.step} toClass={toClass} />
      ) : (
        slide.kind === "event" && <NotesOfEvent event={slide.event} />
      )}
      <NoteSources slide={slide} />
    </>
  );
}
