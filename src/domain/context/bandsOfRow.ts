import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { ContextBand } from "./contextBand.ts";
import type { ContextRow } from "./contextRows.ts";

/** The bands of a row, from the first to the last. */
export function bandsOfRow(bands: readonly ContextBand[], row: ContextRow): ContextBand[] {
  return bands.filter((band) => band.row === row).sort((a, b) => firstDay(a) - firstDay(b));
}

function firstDay({ date }: ContextBand): number {
  return spanOf(readEdtf(date)).first;
}
