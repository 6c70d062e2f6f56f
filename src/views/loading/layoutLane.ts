import { rivalDates } from "../../domain/claim/rivalDates.ts";
import { drawnSpan, coreOf } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { shapesOf, type Shape } from "../../domain/date/shapesOf.ts";
import type { Day } from "../../domain/date/day.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Lang } from "../../domain/text.ts";
import { packRows } from "../../ui/packRows.ts";
import { placeName, TAIL } from "../../vis/placeName.ts";
import { labelWidth } from "./labelWidth.ts";
import { percent } from "./percent.ts";

/** px of time for which rows are packed: what 1440 px have beside rail and panel. A wider picture has room too. */
export const WIDTH = 874;
/** px of time below which some names are left out: what a small tablet has. */
const NARROW = 480;
/** px kept free between two names in a row; after a name, as the live ones have it */
const GAP = 6;
const AFTER = 3;
/** px before the sign ≠ */
export const BEFORE_SIGN = 5;

/** An event in the still picture. Places are percent of the width. */
export interface StillEvent {
  id: string;
  text: string;
  landmark: boolean;
  /** Another source gives another date: the sign ≠ stands after the name, as in the live picture. */
  differs: boolean;
  row: number;
  /** Where the name begins; where it ends, if it has had to keep off the right edge. */
  name: number;
  atEdge: boolean;
  /** What the date covers. */
  from: number;
  to: number;
  /** Where a duration certainly lasts. */
  core: readonly [number, number] | undefined;
  shapes: readonly Shape[];
  /** px at WIDTH of what the date covers. */
  px: number;
  /** There is no room for its name where the picture is narrow. */
  cramped: boolean;
}

/** The dated events of a lane over a window, in rows in which no name lies on another, as the live picture packs them. */
export function layoutLane(
  events: readonly TimelineEvent[],
  window: DayWindow,
  lead: Lang,
): StillEvent[] {
  const share = (day: Day) => (day - window.from) / (window.to - window.from);
  const placed = events.map((event) => {
    const date = readEdtf(event.date ?? "");
    const span = drawnSpan(date);
    const [from, to] = [share(span.first), share(span.last + 1)];
    const text = event.labels.short[lead];
    const shapes = shapesOf(date);
    const differs = rivalDates(event).length > 0;
    const sign = differs ? BEFORE_SIGN + labelWidth("≠", lead) : 0;
    const width = labelWidth(text, lead, event.landmark ?? false) + sign + AFTER;
    const box = (room: number) =>
      placeName({
        start: from * room,
        rule: (to - from) * room + (shapes.includes("since") ? TAIL : 0),
        name: width,
        room,
      });
    return { event, date, from, to, text, differs, width, shapes, box };
  });
  const inOrder = [...placed].sort((a, b) => a.from - b.from);
  const rows = packRows(
    inOrder.map(({ box }) => stretch(box(WIDTH))),
    GAP,
  );
  const rowOf = new Map(inOrder.map(({ event }, i) => [event.id, rows[i] ?? 0]));
  const kept = keptWhenNarrow(inOrder, rowOf);
  return inOrder.map((one) => {
    const core = coreOf(one.date);
    const { name } = one.box(WIDTH);
    const atEdge = name < one.from * WIDTH;
    return {
      id: one.event.id,
      text: one.text,
      differs: one.differs,
      landmark: one.event.landmark ?? false,
      row: rowOf.get(one.event.id) ?? 0,
      name: percent((atEdge ? name + one.width - AFTER : name) / WIDTH),
      atEdge,
      from: percent(one.from),
      to: percent(one.to),
      core: core && [percent(share(core.first)), percent(share(core.last + 1))],
      shapes: one.shapes,
      px: (one.to - one.from) * WIDTH,
      cramped: !kept.has(one.event.id),
    };
  });
}

interface Drawn {
  event: Pick<TimelineEvent, "id" | "rank">;
  box: (room: number) => { name: number; left: number; width: number };
}

/** Ids of the events whose names have room in their rows where the picture is narrow, those of rank 1 first. */
function keptWhenNarrow(drawn: readonly Drawn[], rowOf: ReadonlyMap<string, number>): Set<string> {
  const kept: { row: number | undefined; left: number; right: number }[] = [];
  const ids = new Set<string>();
  for (const { event, box } of [...drawn].sort((a, b) => a.event.rank - b.event.rank)) {
    const row = rowOf.get(event.id);
    const { name, end } = nameOf(box);
    const [left, right] = [(name / WIDTH) * NARROW, (name / WIDTH) * NARROW + end - name];
    if (right > NARROW) continue;
    if (kept.some((one) => one.row === row && one.left < right && left < one.right)) continue;
    kept.push({ row, left, right });
    ids.add(event.id);
  }
  return ids;
}

/** px at WIDTH from where to where a name, or its rule where that is longer, reaches. */
function nameOf(box: Drawn["box"]) {
  const { name, left, width } = box(WIDTH);
  return { name, end: left + width };
}

function stretch({ left, width }: { left: number; width: number }) {
  return { left, right: left + width };
}
