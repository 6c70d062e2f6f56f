import type { Lang } from "../text.ts";
import type { TimelineEvent } from "./event.ts";
import { paragraphOf } from "./paragraphOf.ts";

/** What is told of an event in sentences, as the panel has it from top to bottom: paragraph, reasons, notes. */
export function eventTexts(event: TimelineEvent, lang: Lang): string[] {
  const { date, place, figure } = event.preferred ?? {};
  return [
    paragraphOf(event, lang),
    ...[date, place, figure].flatMap((used) => used?.reason[lang] ?? []),
    ...event.sources.flatMap(({ note }) => note?.[lang] ?? []),
    ...event.notes.map((note) => note[lang]),
  ];
}
