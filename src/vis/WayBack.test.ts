import { expect, test } from "vitest";
import { WayBack } from "./WayBack.ts";

const [years, close, closer] = [
  { from: 0, to: 9000 },
  { from: 100, to: 900 },
  { from: 200, to: 300 },
];

test("from one event to the next the way leads back to what the reader had chosen, once", () => {
  const way = new WayBack();
  way.moved(years, close);
  way.moved({ ...close }, closer);
  expect(way.take({ ...closer })).toEqual(years);
  expect(way.take(closer)).toBeUndefined();
});

test("there is none once the reader has moved on", () => {
  const way = new WayBack();
  way.moved(years, close);
  expect(way.take(closer)).toBeUndefined();
});
