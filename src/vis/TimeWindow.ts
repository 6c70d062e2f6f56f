import { MS_PER_DAY } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** What is needed of vis-timeline; times in UTC ms. */
export interface Windowed {
  getWindow(): { start: Date; end: Date };
  setWindow(start: number, end: number, options: { animation: boolean }): void;
}

/** The stretch of time that a vis timeline shows, in fractional UTC days. */
export class TimeWindow {
  readonly #timeline: Windowed;
  readonly #container: Element;

  constructor(timeline: Windowed, container: Element) {
    this.#timeline = timeline;
    this.#container = container;
  }

  /** What is seen now, in fractional UTC days. */
  get inView(): DayWindow {
    const { start, end } = this.#timeline.getWindow();
    return { from: +start / MS_PER_DAY, to: +end / MS_PER_DAY };
  }

  /** px between rail and right edge: where time is drawn. */
  get width(): number {
    return this.#container.querySelector(".vis-center")?.clientWidth ?? 0;
  }

  /** Shows other days. What the reader did comes back: equal to the day, so nothing moves. */
  show({ from, to }: DayWindow): void {
    const now = this.inView;
    if (Math.round(now.from) !== from || Math.round(now.to) !== to) this.#set({ from, to });
  }

  /** Moves by px, later or earlier. */
  pan(px: number): void {
    const { from, to } = this.inView;
    const days = (px / this.width) * (to - from);
    if (Number.isFinite(days)) this.#set({ from: from + days, to: to + days });
  }

  #set({ from, to }: DayWindow): void {
    this.#timeline.setWindow(from * MS_PER_DAY, to * MS_PER_DAY, { animation: false });
  }
}
