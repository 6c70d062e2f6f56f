import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** Remembers all years while open events, which the panel would lie over, have moved the window away from them. */
export class WayBack {
  #allYears: DayWindow | undefined;
  #moved: DayWindow | undefined;

  /** The open event has moved the window `from` one `to` another. */
  moved(from: DayWindow, to: DayWindow, fromAllYears: boolean): void {
    if (!isSame(from, this.#moved)) this.#allYears = fromAllYears ? from : undefined;
    this.#moved = to;
  }

  /** All years, once, where they are to be gone back to; undefined where the reader has moved on since. */
  take(now: DayWindow): DayWindow | undefined {
    const back = isSame(now, this.#moved) ? this.#allYears : undefined;
    this.#allYears = undefined;
    this.#moved = undefined;
    return back;
  }
}

function isSame(one: DayWindow, other: DayWindow | undefined): boolean {
  return one.from === other?.from && one.to === other.to;
}
