import type { CslItem } from "../domain/cite/cslItem.ts";
import type { Translate } from "./createI18n.ts";
import { endsSentence, referenceDate, type ReferencePart } from "./reference.ts";

/**
 * A bibliography entry by The Chicago Manual of Style, 17th edition: 14.207 for what is on the web, with the
 * day of reading only where there is no other date (14.12), 14.198 for newspapers.
 *
 * @param t words of English, in which the style is written
 */
export function chicagoReference(item: CslItem, t: Translate): ReferencePart[] {
  const { author, title, issued, accessed, URL } = item;
  const host = item["container-title"];
  const newspaper = item.type === "article-newspaper";
  const parts: ReferencePart[] = [
    { text: `${author ? `${author[0].literal}. ` : ""}${named(title)}` },
  ];
  const date = issued && referenceDate(issued, t, "monthDayYear");
  if (host !== undefined)
    parts.push(
      newspaper ? { text: ` ` } : { text: ` ${host}.` },
      ...(newspaper ? [{ text: host, italic: true as const }] : []),
      ...(newspaper ? [{ text: date === undefined ? "." : `, ${date}.` }] : []),
    );
  // Only what is on the web is modified.
  if (!newspaper && date !== undefined)
    parts.push({ text: URL === undefined ? ` ${date}.` : ` ${t("citation.modified", { date })}` });
  if (date === undefined && accessed)
    parts.push({
      text: ` ${t("citation.accessed", { date: referenceDate(accessed, t, "monthDayYear") })}`,
    });
  if (URL !== undefined) parts.push({ text: ` ${URL}.` });
  return parts;
}

/** In quotation marks, but for a description, which stands in brackets: they would make it a title. */
function named(title: string): string {
  return /^\[.*\]$/.test(title) ? `${title}.` : `“${withStop(withinQuotes(title))}”`;
}

/** A quotation within one has single marks (13.30). */
function withinQuotes(title: string): string {
  return title.replace(/“/g, "‘").replace(/”/g, "’");
}

/** Within all quotation marks, unless the title ends in a sign of its own. */
function withStop(title: string): string {
  if (endsSentence(title)) return title;
  return title.endsWith("’") ? `${title.slice(0, -1)}.’` : `${title}.`;
}
