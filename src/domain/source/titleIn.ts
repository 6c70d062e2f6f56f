import type { Lang, WorkLanguage } from "../text.ts";
import type { Source } from "./source.ts";

/** The title of a source, in its own language; where none is recorded, what it is, in the language asked for. */
export function titleIn(
  { title }: Pick<Source, "title">,
  lang: Lang,
): { text: string; lang: WorkLanguage } {
  return "text" in title ? title : { text: title.description[lang], lang };
}
