import { expect, test } from "vitest";
import { history, historyWith } from "../../../tests/history.ts";
import { distinctEvents } from "./distinctEvents.ts";

const HOW = { en: "the restoration itself", zh: "恢复外交关系本身" };
const { events } = historyWith("1993-joint-communique", {
  related: [{ event: "1994-restoration", how: HOW, distinct: true }],
});

test.each([
  ["1993-joint-communique", ["1994-restoration"]],
  ["1994-restoration", ["1993-joint-communique"]],
  ["1990-suspension", ["1990-taiwan-resumption"]],
  ["1983-establishment", []],
])("%s is told apart from %j, whichever of the two is marked", (id, others) => {
  const found = events.filter((event) => event.id === id);
  expect(found).toHaveLength(1);
  const apart = found.flatMap((event) => distinctEvents(event, events));
  expect(apart.map(({ event }) => event.id)).toEqual(others);
});

test("a relation without the mark tells nothing apart", () => {
  const pairs = history.events.map((event) =>
    Object.assign({}, event, {
      related: event.related.map(({ event: other, how }) => ({ event: other, how })),
    }),
  );
  expect(pairs.flatMap((event) => distinctEvents(event, pairs))).toEqual([]);
});
