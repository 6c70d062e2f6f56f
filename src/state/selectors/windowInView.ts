import { allYears, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { State } from "../store.ts";
import { memoise } from "./memoise.ts";

/** All years of the store, whatever is on screen. */
export const wholeWindow = memoise((data: EventStore): DayWindow => allYears(data));

/** The stretch of time on screen. */
export function windowInView({ data, window }: State): DayWindow {
  return window ?? wholeWindow(data);
}
