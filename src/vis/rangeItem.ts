import { MS_PER_DAY } from "../domain/date/day.ts";
import type { Span } from "../domain/date/spanOf.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { DrawnDate } from "./placeRival.ts";
import type { DrawnRival } from "./RivalMarks.ts";
import type { VisEvent, VisPeriod } from "./visEvent.ts";

/** An item of vis-timeline. Times are UTC ms as numbers: vis reads date strings as local time. */
export interface RangeItem {
  id: string;
  type: "range" | "disputed" | "background";
  /** Set for events; a period lies behind all lanes. */
  group?: string;
  start: number;
  end: number;
  className: string;
  style?: string;
  content: string;
  /** false: a bar is drawn as wide as its date even where most of it is out of view. */
  limitSize?: false;
  /** On events of the type `disputed`, which `disputedItem` draws. */
  disputed?: { own: DrawnDate; rivals: readonly DrawnRival[] };
  /** Its name is not cut by the right edge: at all years, where nobody pans. */
  fits?: boolean;
}

/** Every event is a range as wide as its date, whatever its precision: never a point on 1 January. */
export function toItem(event: VisEvent, fits = false): RangeItem {
  const { span, core } = event;
  const item: RangeItem = {
    id: event.id,
    type: "range",
    group: event.lane,
    start: span.first * MS_PER_DAY,
    end: (span.last + 1) * MS_PER_DAY,
    className: `ev rule ${shapeNames(event.shapes)} g-${event.glyph} side-${event.side ?? "none"}${event.landmark ? " landmark" : ""}`,
    content: "",
    limitSize: false,
    fits,
  };
  if (core) item.style = coreStyle(span, core);
  if (event.rivals.length === 0) return item;
  const rivals = event.rivals.map((rival) => ({
    span: rival.span,
    shape: rival.shapes[0],
    className: `rival rule hollow ${shapeNames(rival.shapes)} g-${event.glyph}`,
  }));
  return { ...item, type: "disputed", disputed: { own: { span, shape: event.shapes[0] }, rivals } };
}

function shapeNames(shapes: VisEvent["shapes"]): string {
  return shapes.map((shape) => `p-${shape}`).join(" ");
}

/** Where the solid part of a duration lies, as the two numbers that `background` takes. */
export function coreStyle(span: Span, core: Span): string {
  const whole = span.last - span.first + 1;
  const solid = Math.max(core.last - core.first + 1, 0) / whole;
  const at = solid >= 1 ? 0 : (core.first - span.first) / whole / (1 - solid);
  return `--solid: ${solid * 100}%; --solid-at: ${at * 100}%`;
}

/** Periods lie behind all lanes; one that goes on reaches to the bounds. */
export function toBackgrounds(periods: readonly VisPeriod[], bounds: DayWindow): RangeItem[] {
  return periods.map(({ id, kind, from, to }) => ({
    id: `period-${id}`,
    type: "background",
    start: from * MS_PER_DAY,
    end: (to ?? bounds.to) * MS_PER_DAY,
    className: `period period-${kind}`,
    content: "",
  }));
}
