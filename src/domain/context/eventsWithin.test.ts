import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { eventsWithin } from "./eventsWithin.ts";

const within = (band: string) => {
  const { date } = wholeStore.context.find(({ id }) => id === band) ?? { date: "" };
  return eventsWithin(date, wholeStore.events).map(({ id }) => id);
};

test("the turning points lie in the governments of their time", () => {
  expect(within("government-1965-jonathan")).toContain("1983-establishment");
  expect(within("government-1986-lekhanya")).toEqual(
    expect.arrayContaining(["1990-taiwan-resumption", "1990-suspension"]),
  );
  expect(within("government-1993-mokhehle")).toEqual(
    expect.arrayContaining(["1993-joint-communique", "1994-restoration"]),
  );
});

test("an event whose year is that of a change lies in neither government", () => {
  const [event] = wholeStore.events;
  if (!event) throw new Error("an empty store");
  const dated = [{ ...event, date: "1986" }];
  expect(eventsWithin("1965-07-07/1986-01-20", dated)).toEqual([]);
  expect(eventsWithin("1986-01-24/1991-05-02", dated)).toEqual([]);
});

test("a government known by its years surely lasted only between them", () => {
  const [event] = wholeStore.events;
  if (!event) throw new Error("an empty store");
  const dated = (date: string) => [{ ...event, date }];
  expect(eventsWithin("1986/1991", dated("1987-03"))).toHaveLength(1);
  expect(eventsWithin("1986/1991", dated("1991-03"))).toHaveLength(0);
  expect(eventsWithin("2022-10-28/..", dated("2026-01"))).toHaveLength(1);
});
