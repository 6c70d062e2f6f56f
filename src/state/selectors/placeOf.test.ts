import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { createTimelineStore } from "../store.ts";
import { placeOf } from "./placeOf.ts";
import { allEvents } from "./visibleEvents.ts";

const idsAround = (id: string, lanes: string[] | null = null) => {
  const { filter } = createTimelineStore(history).getState();
  const state = { data: history, filter: { ...filter, lanes } };
  const event = allEvents(state).find((one) => one.id === id);
  if (!event) throw new Error(id);
  const { n, previous, next } = placeOf(state, event);
  return [n, previous?.id, next?.id];
};

test("an event stands between the one right before it and the one right after it", () => {
  expect(idsAround("1990-suspension")).toEqual([
    4,
    "1990-taiwan-resumption",
    "1993-joint-communique",
  ]);
});

test("an event that the filter leaves out has no number, and the shown ones around it", () => {
  expect(idsAround("2009-cultural-programme", ["relations", "economy"])).toEqual([
    0,
    "2006-mosisili-focac-visit",
    "2022-zero-tariff",
  ]);
});
