import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import type { EdtfDate } from "../../domain/date/edtf.ts";
import { isDoubtful } from "../../domain/date/isDoubtful.ts";
import type { Span } from "../../domain/date/spanOf.ts";

/** Where an event lies on the line of a slide: a pointer at a day, else a frame round all days that it can be. */
export interface Pointer extends Span {
  shape: "day" | "frame";
  /** The source itself is not sure. */
  doubtful: boolean;
  /** It goes on, or has no known end or beginning, on this side. */
  open?: "before" | "after";
}

/** How a date is pointed at: never more exact than it is known; one for each date that it may be. */
export function pointersOf(date: EdtfDate): Pointer[] {
  if (date.kind === "one-of") return date.members.flatMap((member) => pointersOf(member));
  const { first, last } = drawnSpan(date);
  const pointer: Pointer = {
    first,
    last,
    shape: first === last ? "day" : "frame",
    doubtful: isDoubtful(date),
  };
  if (date.kind === "single") return [pointer];
  if (typeof date.to === "string") return [{ ...pointer, open: "after" }];
  return [typeof date.from === "string" ? { ...pointer, open: "before" } : pointer];
}
