import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import type { State } from "../store.ts";
import { wholeWindow } from "./windowInView.ts";

const DAYS = 10 * 365;

/** The first ten years of the store: as much as a phone shows legibly, from where a reader begins. */
export function firstDecade({ data }: Pick<State, "data">): DayWindow {
  const { from } = wholeWindow(data);
  return { from, to: from + DAYS };
}
