import { expect, test } from "vitest";
import { drawPeriod } from "./drawFrame.ts";
import { RAIL } from "./measures.ts";

/** A suspension `width` px wide, of whose names each letter takes 8 px. */
const drawn = (width: number) =>
  drawPeriod(
    { from: 0, to: width, names: ["Relations suspended", "Suspended"], suspended: true },
    {
      x: (day) => RAIL + day,
      token: (name) => name,
      faces: "",
      measure: (text) => text.length * 8,
      bottom: 100,
    },
  );

test.each([
  [200, "Relations suspended", false],
  [100, "Suspended", false],
  [70, "Suspended", true],
  [40, undefined, false],
])("a period %i px wide is named %s", (width, name, isSmall) => {
  const svg = drawn(width);
  expect(/>([^<]+)<\/text>/.exec(svg)?.[1]).toBe(name);
  expect(svg.includes('text-anchor="middle"')).toBe(isSmall);
});
