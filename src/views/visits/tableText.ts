import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import type { FigureTable } from "./figureTable.ts";

/** The table as text that a spreadsheet takes, with what a reader must know of its numbers. */
export function tableText(
  { columns, groups, all }: FigureTable,
  version: string,
  t: Translate,
  lang: Lang,
): string {
  const line = ({ head, visits }: FigureTable["all"]) => [
    head(t, lang),
    ...columns.map(({ counts }) => String(visits.filter(counts).length)),
  ];
  const lines = [
    [t("visits.group"), ...columns.map(({ head }) => head(t, lang))],
    ...groups.flatMap(({ head, rows }) => [[head(t, lang)], ...rows.map(line)]),
    line(all),
    [],
    [t("visits.caution")],
    [t("visits.version", { version })],
  ];
  return lines.map((cells) => cells.join("\t")).join("\n");
}
