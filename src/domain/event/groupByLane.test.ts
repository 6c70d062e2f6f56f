import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { groupByLane } from "./groupByLane.ts";
import { sortEvents } from "./sortEvents.ts";

const events = sortEvents(history.events);

test("the lanes stand in their order, the visitors of the two parties apart", () => {
  expect(groupByLane(events, history.file).map(({ lane }) => lane.id)).toEqual([
    "china-visits",
    "lesotho-visits",
    "relations",
    "economy",
    "culture",
  ]);
});

test("within a lane the order of events holds, undated ones last", () => {
  const economy = groupByLane(events, history.file).find(({ lane }) => lane.id === "economy");
  expect(economy?.events.map(({ id }) => id)).toEqual(["2022-zero-tariff", "aid-national-library"]);
});

test("a lane without events is left out", () => {
  const visits = events.filter(({ lane }) => lane === "visit");
  expect(groupByLane(visits, history.file).map(({ lane }) => lane.id)).toEqual([
    "china-visits",
    "lesotho-visits",
  ]);
});
