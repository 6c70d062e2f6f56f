import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { groupByPeriod } from "./groupByPeriod.ts";
import { sortEvents } from "./sortEvents.ts";

const groups = groupByPeriod(sortEvents(history.events), history.file.periods);
const events = (period: string) =>
  groups.find((group) => group.period?.id === period)?.events.map(({ id }) => id);

test("the suspension is the last event of the relations that it ends", () => {
  expect(events("relations-1983")).toEqual([
    "1983-establishment",
    "1987-mamohato-visit",
    "1990-taiwan-resumption",
    "1990-suspension",
  ]);
});

test("the communiqué falls into the suspended years, the restoration ends them", () => {
  expect(events("suspended-1990")).toEqual(["1993-joint-communique"]);
  expect(events("restored-1994")?.[0]).toBe("1994-restoration");
});

test("undated events belong to no period", () => {
  expect(groups.flatMap((group) => group.events).every(({ date }) => date !== null)).toBe(true);
});
