import type { Source } from "../source/source.ts";
import { titleIn } from "../source/titleIn.ts";
import type { Lang } from "../text.ts";

/**
 * The title of a source; where none is recorded, what it is, in square brackets, which say in APA (9.22) and
 * in catalogues that the words are not the work's own.
 */
export function titleToCite(source: Source, lang: Lang): string {
  const { text } = titleIn(source, lang);
  return "text" in source.title ? text : `[${text}]`;
}
