import type { VisitEvent } from "../../domain/event/visitEvent.ts";
import type { Say } from "./say.ts";
import type { Figures } from "./useFigures.ts";

/** Visits that are counted together; pictures and table draw the same rows. */
export interface FigureRow {
  /** Unique on the page. */
  id: string;
  head: Say;
  visits: readonly VisitEvent[];
  /** Of a decade that the store covers in part: from or to which year. */
  part?: Say | undefined;
}

/** A row a decade; what is of no certain decade last. */
export function decadeRows({ decades, covered }: Figures): FigureRow[] {
  return decades.map(({ key, visits }) => ({
    id: `decade-${key ?? "none"}`,
    head: (t) => (key === null ? t("visits.noDecade") : t("visits.decade", { year: key })),
    visits,
    part: key === null ? undefined : partOfDecade(key, covered),
  }));
}

function partOfDecade(decade: number, { first, last }: Figures["covered"]): Say | undefined {
  if (first > decade && first < decade + 10) return (t) => t("visits.since", { year: first });
  if (last >= decade && last < decade + 9) return (t) => t("visits.until", { year: last });
  return undefined;
}

/** A row a level of office, the highest first. */
export function levelRows({ levels }: Figures): FigureRow[] {
  return levels.map(({ key, visits }) => ({
    id: `level-${key}`,
    head: (t) => t(`visitLevel.${key}`),
    visits,
  }));
}

/** A row a kind of visit; what the source does not say last. */
export function kindRows({ kinds }: Figures): FigureRow[] {
  return kinds.map(({ key, visits }) => ({
    id: `kind-${key}`,
    head: (t) => t(key === "unknown" ? "visits.unknownKind" : `visitKind.${key}`),
    visits,
  }));
}
