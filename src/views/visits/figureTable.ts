import { EXACTNESSES, exactnessOf } from "../../domain/figures/exactnessOf.ts";
import type { VisitEvent } from "../../domain/event/visitEvent.ts";
import { decadeRows, kindRows, levelRows, type FigureRow } from "./figureRows.ts";
import type { Say } from "./say.ts";
import type { Figures, ShownSide } from "./useFigures.ts";

/** A column: which visits of a row it counts. */
export interface FigureColumn {
  id: string;
  head: Say;
  /** Of one side alone. */
  side?: ShownSide;
  counts: (visit: VisitEvent) => boolean;
}

/** Rows under one head, which add up to all of the visits. */
export interface RowGroup {
  id: string;
  head: Say;
  rows: readonly FigureRow[];
}

export interface FigureTable {
  columns: readonly FigureColumn[];
  groups: readonly RowGroup[];
  all: FigureRow;
}

/** The numbers of the pictures as one table: the same rows, by side and by how exactly the date is known. */
export function figureTable(figures: Figures): FigureTable {
  const { sides, visits } = figures;
  const ofSides = sides.map((side): FigureColumn => ({
    id: side.party.id,
    head: (_, lang) => side.party.visitors[lang],
    side,
    counts: ({ visit }) => visit.from === side.party.id,
  }));
  const both: FigureColumn = { id: "both", head: (t) => t("visits.both"), counts: () => true };
  const exactnesses = EXACTNESSES.filter(
    (exactness) => exactness !== "less" || visits.some(({ date }) => exactnessOf(date) === "less"),
  ).map((exactness): FigureColumn => ({
    id: exactness,
    head: (t) => t(`visits.exactness.${exactness}`),
    counts: ({ date }) => exactnessOf(date) === exactness,
  }));
  return {
    columns: [...ofSides, ...(sides.length > 1 ? [both] : []), ...exactnesses],
    groups: [
      { id: "decades", head: (t) => t("visits.byDecade"), rows: decadeRows(figures) },
      { id: "levels", head: (t) => t("visits.byLevel"), rows: levelRows(figures) },
      { id: "kinds", head: (t) => t("visits.byKind"), rows: kindRows(figures) },
    ],
    all: { id: "all", head: (t) => t("visits.all"), visits },
  };
}
