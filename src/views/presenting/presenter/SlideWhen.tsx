import { readEdtf } from "../../../domain/date/parseEdtf.ts";
import type { Slide } from "../../../domain/lesson/slide.ts";
import { dateInWords } from "../../../i18n/dateInWords.ts";
import { Words } from "../../../ui/Words.tsx";
import { yearsOfWindow } from "../../../domain/lesson/yearsOfWindow.ts";

/** The date of a slide in the leading language; what it is where it has none. */
export function SlideWhen({ slide }: { slide: Slide }) {
  const date = dateOf(slide);
  return (
    <Words
      of={(t) =>
        slide.kind === "question"
          ? t("presenter.question")
          : dateInWords(date === null ? null : readEdtf(date), t)
      }
      layout="lead"
    />
  );
}

function dateOf(slide: Slide): string | null {
  if (slide.kind === "event") return slide.event.date;
  return slide.kind === "window" ? yearsOfWindow(slide.shows) : null;
}
