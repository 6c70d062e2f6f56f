import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** Remembers the window that the reader had chosen while events that had to be brought into view have moved it. */
export class WayBack {
  #chosen: DayWindow | undefined;
  #moved: DayWindow | undefined;

  /** An event has moved the window `from` one `to` another. */
  moved(from: DayWindow, to: DayWindow): void {
    if (!isSame(from, this.#moved)) this.#chosen = from;
    this.#moved = to;
  }

  /** The window to go back to, once; undefined where the reader has moved on since. */
  take(now: DayWindow): DayWindow | undefined {
    const back = isSame(now, this.#moved) ? this.#chosen : undefined;
    this.#chosen = undefined;
    this.#moved = undefined;
    return back;
  }
}

function isSame(one: DayWindow, other: DayWindow | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}
