import type { CslItem } from "../domain/cite/cslItem.ts";
import type { Translate } from "./createI18n.ts";
import { endsSentence, referenceDate, type ReferencePart } from "./reference.ts";

/**
 * A reference by the Publication Manual of the American Psychological Association, 7th edition: 10.16 for
 * web pages, whose title is slanted, 10.1 for newspapers, whose name is; a body stands as author (9.11), and
 * without one the title comes first (9.12).
 *
 * @param t words of English, in which the style is written
 */
export function apaReference(item: CslItem, t: Translate): ReferencePart[] {
  const { author, title, issued, accessed, URL } = item;
  const host = item["container-title"];
  const newspaper = item.type === "article-newspaper";
  const when = issued ? referenceDate(issued, t, "yearMonthDay") : t("citation.noDate");
  const parts = author
    ? [{ text: `${author[0].literal}. (${when}). ` }, slanted(withStop(title), !newspaper)]
    : [slanted(withStop(title), !newspaper), { text: ` (${when}).` }];
  if (host !== undefined) parts.push({ text: " " }, slanted(host, newspaper), { text: "." });
  // What bears no date may change, so the day of reading is told (9.16).
  const retrieved =
    !issued && accessed
      ? t("citation.retrieved", { date: referenceDate(accessed, t, "monthDayYear") })
      : "";
  if (URL !== undefined) parts.push({ text: ` ${retrieved}${URL}` });
  return parts;
}

/** A full stop stands within a closing quotation mark (6.7). */
function withStop(title: string): string {
  if (endsSentence(title)) return title;
  return title.endsWith("”") ? `${title.slice(0, -1)}.”` : `${title}.`;
}

function slanted(text: string, italic: boolean): ReferencePart {
  return italic ? { text, italic } : { text };
}
