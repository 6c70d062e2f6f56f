import type { Lang } from "../text.ts";
import type { TimelineEvent } from "./event.ts";

/** The paragraph that tells an event: its lead is the first sentence. */
export function paragraphOf({ lead, text }: TimelineEvent, lang: Lang): string {
  return [lead[lang], text[lang]].join(lang === "en" ? " " : "").trim();
}
