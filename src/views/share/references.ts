import type { CslItem } from "../../domain/cite/cslItem.ts";
import { toBibtex } from "../../domain/cite/toBibtex.ts";
import { toCslJson } from "../../domain/cite/toCslJson.ts";
import { toGbt7714 } from "../../domain/cite/toGbt7714.ts";
import { toRis } from "../../domain/cite/toRis.ts";
import { apaReference } from "../../i18n/apaReference.ts";
import { chicagoReference } from "../../i18n/chicagoReference.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import type { ReferencePart } from "../../i18n/reference.ts";

/** A reference in one style. */
export interface Reference {
  style: "gbt" | "chicago" | "apa" | "bibtex" | "ris" | "csl";
  parts: readonly ReferencePart[];
  /** For programs: shown as it is, saved under this ending. */
  file?: { ending: string; type: string };
}

/** One work in all styles; the Chinese standard first for a Chinese reader. */
export function references(
  item: CslItem,
  { en, chineseFirst }: { en: Translate; chineseFirst: boolean },
): Reference[] {
  const gbt: Reference = { style: "gbt", parts: [{ text: toGbt7714(item) }] };
  const western: Reference[] = [
    { style: "chicago", parts: chicagoReference(item, en) },
    { style: "apa", parts: apaReference(item, en) },
  ];
  return [
    ...(chineseFirst ? [gbt, ...western] : [...western, gbt]),
    {
      style: "bibtex",
      parts: [{ text: toBibtex(item) }],
      file: { ending: "bib", type: "application/x-bibtex" },
    },
    {
      style: "ris",
      parts: [{ text: toRis(item) }],
      file: { ending: "ris", type: "application/x-research-info-systems" },
    },
    {
      style: "csl",
      parts: [{ text: toCslJson([item]) }],
      file: { ending: "json", type: "application/vnd.citationstyles.csl+json" },
    },
  ];
}
