import type { Slide } from "../../../domain/lesson/slide.ts";
import type { Localized } from "../../../domain/text.ts";
import { Bilingual } from "../../../ui/Bilingual.tsx";

/** What a slide is called where there is room for a line. */
export function SlideName({ slide }: { slide: Slide }) {
  return <Bilingual text={nameOf(slide)} />;
}

function nameOf(slide: Slide): Localized {
  if (slide.kind === "event") return slide.event.labels.medium;
  return slide.kind === "question" ? slide.question.text : slide.step.sentence;
}
