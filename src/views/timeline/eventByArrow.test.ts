import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventByArrow, type Arrow, type Stop } from "./eventByArrow.ts";

const stops: Stop[] = [
  { id: "establishment", lane: 2, day: 10 },
  { id: "queen", lane: 1, day: 20 },
  { id: "suspension", lane: 2, day: 30 },
  { id: "tariff", lane: 3, day: 90 },
  { id: "library", lane: 3, day: Infinity },
];
const from = (id: string, key: Arrow) => eventByArrow(stops, id, key);

describe("the arrow keys", () => {
  test("left and right go through time over all lanes", () => {
    expect(from("establishment", "ArrowRight")).toBe("queen");
    expect(from("suspension", "ArrowLeft")).toBe("queen");
  });

  test("up and down go to the nearest in time in the next lane that has any", () => {
    expect(from("suspension", "ArrowUp")).toBe("queen");
    expect(from("queen", "ArrowDown")).toBe("establishment");
    expect(from("library", "ArrowUp")).toBe("establishment");
  });

  test("stay at the ends, and Home and End lead there", () => {
    expect(from("establishment", "ArrowLeft")).toBe("establishment");
    expect(from("library", "ArrowRight")).toBe("library");
    expect(from("queen", "ArrowUp")).toBe("queen");
    expect([from("queen", "Home"), from("queen", "End")]).toEqual(["establishment", "library"]);
  });

  test("start at the first event where none is at hand", () => {
    expect(eventByArrow(stops, "gone", "ArrowDown")).toBe("establishment");
    expect(eventByArrow([], "gone", "ArrowDown")).toBe("gone");
  });

  test("right alone reaches every event from the first", () => {
    const some = fc
      .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
      .map((ids) => ids.map((id, day) => ({ id, day, lane: day % 5 })));
    fc.assert(
      fc.property(some, (all) => {
        let id = all[0]?.id ?? "";
        const reached = [id];
        for (let i = 1; i < all.length; i++)
          reached.push((id = eventByArrow(all, id, "ArrowRight")));
        expect(reached).toEqual(all.map((stop) => stop.id));
      }),
    );
  });
});
