import type { CslItem } from "./cslItem.ts";
import { isoOfCsl } from "./isoOfCsl.ts";

/** Kinds of work by GB/T 7714—2015, appendix B: database, electronic notice, newspaper, other. */
const KINDS = { work: "DB", webpage: "EB", "article-newspaper": "N", document: "Z" } as const;

/**
 * A reference by GB/T 7714—2015: 4.6 for electronic works, where the date of the work stands in round
 * and the day of reading in square brackets; 4.5 for what appeared in a newspaper.
 */
export function toGbt7714(item: CslItem): string {
  const { type, title, author, version, URL } = item;
  const host = item["container-title"];
  const kind = `[${KINDS[version === undefined ? type : "work"]}${URL === undefined ? "" : "/OL"}]`;
  const begin = `${author ? `${author[0].literal}. ` : ""}${title}${kind}`;
  const read = item.accessed && URL !== undefined ? `[${isoOfCsl(item.accessed)}]` : "";
  const end = URL === undefined ? "" : ` ${URL}.`;
  if (type === "article-newspaper") {
    const issued = item.issued ? `,${isoOfCsl(item.issued)}` : "";
    return `${begin}. ${host ?? ""}${issued}${read}.${end}`;
  }
  const issued = item.issued ? `(${isoOfCsl(item.issued)})` : "";
  const whole = host === undefined ? "" : `//${host}`;
  const dates = `${issued}${read}`;
  return `${begin}${whole}.${dates && ` ${dates}.`}${end}`;
}
