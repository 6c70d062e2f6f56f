import type { Source } from "../source/source.ts";
import type { Lang } from "../text.ts";
import type { CslItem } from "./cslItem.ts";
import { toCslDate } from "./toCslDate.ts";

/** Works that appear in a paper or on a wire, which stands as the whole that they are a part of. */
const PERIODICAL: ReadonlySet<Source["kind"]> = new Set(["agency", "press"]);

/** A source as its own publisher has it; in the language asked for only where it names a body. */
export function citeSource(
  source: Source,
  { lang, title, accessed }: { lang: Lang; title: string; accessed: string },
): CslItem {
  const issued = toCslDate(source.date);
  const read = toCslDate(accessed);
  // Chinese marks the title of a paper; a reference has a place of its own for it.
  const publisher = source.publisher[lang].replace(/[《》]/g, "");
  const periodical = PERIODICAL.has(source.kind);
  const item: CslItem = {
    id: source.id,
    type: periodical ? "article-newspaper" : source.url === null ? "document" : "webpage",
    title,
    ...(periodical ? { "container-title": publisher } : { author: [{ literal: publisher }] }),
    ...(issued && { issued }),
    language: source.language,
  };
  if (source.url === null) return item;
  return { ...item, ...(read && { accessed: read }), URL: source.url };
}
