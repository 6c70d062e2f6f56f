import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "../../../tests/edtfArbitraries.ts";
import { parseEdtf } from "../date/parseEdtf.ts";
import { sortEvents } from "./sortEvents.ts";

const order = (...events: { id: string; date: string | null; before?: string }[]) =>
  sortEvents(events).map(({ id }) => id);

describe("the order of events", () => {
  test("a visit known by its year follows the dated events of that year", () => {
    expect(order({ id: "visit", date: "1994" }, { id: "restoration", date: "1994-01-12" })).toEqual(
      ["restoration", "visit"],
    );
  });

  test("a month that a source puts before a day stands directly before it", () => {
    expect(
      order(
        { id: "other", date: "1990-04-06" },
        { id: "resumption", date: "1990-04", before: "suspension" },
        { id: "suspension", date: "1990-04-07" },
      ),
    ).toEqual(["other", "resumption", "suspension"]);
  });

  test("a chain that sources give holds together, whatever lies between by date", () => {
    expect(
      order(
        { id: "a", date: "1990", before: "b" },
        { id: "x", date: "1990-06-01" },
        { id: "b", date: "1990", before: "c" },
        { id: "c", date: "1990-08" },
      ),
    ).toEqual(["x", "a", "b", "c"]);
  });

  test("each event with a source for its order stands directly before the other", () => {
    const chain = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(chain, fc.array(anyDate, { minLength: 9, maxLength: 9 }), (ids, dates) => {
        const events = ids.map((id, i) => ({
          id: `event-${id}`,
          date: "date" in parseEdtf(dates[i] ?? "") ? (dates[i] ?? null) : null,
          ...(i % 3 === 2 ? {} : { before: `event-${ids[i + 1]}` }),
        }));
        const sorted = order(...events);
        expect([...sorted].sort()).toEqual(events.map(({ id }) => id).sort());
        for (const { id, before } of events)
          if (before !== undefined && sorted.includes(before))
            expect(sorted[sorted.indexOf(id) + 1]).toBe(before);
      }),
    );
  });

  test("a measure in force since a day stands at that day", () => {
    expect(order({ id: "b", date: "2023" }, { id: "tariff", date: "2022-12-01/.." })).toEqual([
      "tariff",
      "b",
    ]);
  });

  test("undated events come last, by id", () => {
    expect(
      order({ id: "b", date: null }, { id: "a", date: null }, { id: "z", date: "2026" }),
    ).toEqual(["z", "a", "b"]);
  });

  test("is the same whatever order the events come in", () => {
    const dates = anyDate.filter((text) => "date" in parseEdtf(text));
    const events = fc
      .uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 8 })
      .chain((ids) =>
        fc.tuple(...ids.map((id) => dates.map((date) => ({ id: `event-${id}`, date })))),
      );
    fc.assert(
      fc.property(events, (some) => {
        expect(order(...[...some].reverse())).toEqual(order(...some));
      }),
    );
  });
});
