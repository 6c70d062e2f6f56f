import type { CslDate, CslItem } from "./cslItem.ts";
import { isoOfCsl } from "./isoOfCsl.ts";

const TYPES = { webpage: "ELEC", "article-newspaper": "NEWS", document: "GEN" } as const;

/** A reference in RIS (Research Information Systems, 2011): two letters, two blanks, a dash, a blank. */
export function toRis(item: CslItem): string {
  const fields: [string, string | undefined][] = [
    ["TY", TYPES[item.type]],
    ["ID", item.id],
    ["AU", item.author && bodyName(item.author[0].literal)],
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["ET", item.version],
    ["PY", item.issued && String(item.issued["date-parts"][0][0])],
    ["DA", item.issued && risDate(item.issued)],
    ["Y2", item.URL === undefined ? undefined : item.accessed && risDate(item.accessed)],
    ["UR", item.URL],
    ["LA", item.language],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}`],
  );
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** In RIS a comma parts a family name from a given name, and a body has neither. */
function bodyName(name: string): string {
  return name.replace(/, /g, " – ");
}

/** `2024/01/12/`, with the slashes of what is not known left to stand. */
function risDate(date: CslDate): string {
  const [year, month = "", day = ""] = isoOfCsl(date).split("-");
  return `${year}/${month}/${day}/`;
}
