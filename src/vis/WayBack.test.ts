import { expect, test } from "vitest";
import { WayBack } from "./WayBack.ts";

const [years, close, closer] = [
  { from: 0, to: 9000 },
  { from: 100, to: 900 },
  { from: 200, to: 300 },
];

test("from one event to the next the way leads back to all years, once", () => {
  const way = new WayBack();
  way.moved(years, close, true);
  way.moved({ ...close }, closer, false);
  expect(way.take({ ...closer })).toEqual(years);
  expect(way.take(closer)).toBeUndefined();
});

test("there is none once the reader has moved on", () => {
  const way = new WayBack();
  way.moved(years, close, true);
  expect(way.take(closer)).toBeUndefined();
});

test("nor from other years than all: there the reader goes along with the events", () => {
  const way = new WayBack();
  way.moved(close, closer, false);
  expect(way.take(closer)).toBeUndefined();
});
