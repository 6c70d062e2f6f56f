import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { rivalDates } from "../claim/rivalDates.ts";
import { detailsOf, outlineOf, withDetails } from "./outline.ts";

test("outline and details are together the whole store", () => {
  expect(withDetails(outlineOf(wholeStore), detailsOf(wholeStore))).toEqual(wholeStore);
});

test("the outline draws what the whole store draws: dates, rivals and names", () => {
  const drawn = ({ events }: typeof wholeStore) =>
    events.map((event) => [event.date, rivalDates(event), event.title, event.labels, event.visit]);
  expect(drawn(outlineOf(wholeStore))).toEqual(drawn(wholeStore));
});

test("nothing that is only read is in the outline", () => {
  const outline = JSON.stringify(outlineOf(wholeStore));
  const read = wholeStore.events.flatMap(({ lead, text, notes }) =>
    [lead, text, ...notes].flatMap(({ en, zh }) => [en, zh]),
  );
  const urls = wholeStore.sources.flatMap(({ url }) => url ?? []);
  const found = [...read, ...urls].filter(
    (one) => one !== "" && outline.includes(JSON.stringify(one).slice(1, -1)),
  );
  expect(found).toEqual([]);
});
