import type { CslItem } from "./cslItem.ts";
import { isoOfCsl } from "./isoOfCsl.ts";

/** Months as BibTeX names them: macros, so that a style can print them in its language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** As the babel package of LaTeX names them. */
const LANGUAGES: Record<CslItem["language"], string> = {
  en: "english",
  zh: "chinese",
  fr: "french",
  ja: "japanese",
  ko: "korean",
};

/** A reference for BibTeX and its kin, in UTF-8. */
export function toBibtex(item: CslItem): string {
  const host = item["container-title"];
  const periodical = item.type === "article-newspaper";
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const fields: [string, string | undefined][] = [
    // Braces keep a body whole and a title as it is written.
    ["author", item.author && `{{${escaped(item.author[0].literal)}}}`],
    ["title", `{{${escaped(item.title)}}}`],
    [periodical ? "journal" : "howpublished", host && `{${escaped(host)}}`],
    ["version", item.version && `{${escaped(item.version)}}`],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    ["url", item.URL && `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ["urldate", item.accessed && item.URL && `{${isoOfCsl(item.accessed)}}`],
    ["language", `{${LANGUAGES[item.language]}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${periodical ? "article" : "misc"}{${item.id},`, ...lines, "}", ""].join("\n");
}

/** Signs that mean something to TeX, as themselves. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\{}~^]/g, (sign) => NAMED[sign] ?? sign)
    .replace(/[#$%&_]/g, "\\$&");
}

const NAMED: Readonly<Record<string, string>> = {
  "\\": "\u2216",
  "{": "(",
  "}": ")",
  "~": "\u223c",
  "^": "\u02c6",
};
