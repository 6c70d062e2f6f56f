import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spreadLabels.ts";

const letter = (text: string, x: number) => ({ text, x, own: true, width: 26 });
const year = (text: string, x: number) => ({ text, x, own: false, width: 74 });

test("letters of days that lie close stand side by side round them", () => {
  const [a, b] = spreadLabels([letter("A", 500), letter("B", 504)], [], 900);
  expect(a).toMatchObject({ text: "A", x: 489 });
  expect(b).toMatchObject({ text: "B", x: 515 });
});

test("letters that lie apart stay where they belong; a year that one would touch is left out", () => {
  const shown = spreadLabels(
    [letter("A", 100), letter("B", 500)],
    [year("1990", 90), year("1995", 800)],
    900,
  );
  expect(shown.map(({ text, x }) => [text, x])).toEqual([
    ["A", 100],
    ["B", 500],
    ["1995", 800],
  ]);
});

test("letters keep the order of their days, touch nowhere and stay within the line", () => {
  const places = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(places, (xs) => {
      const shown = spreadLabels(
        xs.map((x, i) => letter("ABC".charAt(i), x)),
        [],
        900,
      );
      for (const [i, { x }] of shown.entries()) {
        expect(x).toBeGreaterThanOrEqual(13);
        expect(x).toBeLessThanOrEqual(887);
        // Sums of thirds are not exact.
        if (i > 0) expect(x - (shown[i - 1]?.x ?? 0)).toBeGreaterThan(25.999);
      }
    }),
    { numRuns: 2000, examples: [[[0, 0, 39]], [[0, 0, 52]], [[900, 900, 848]]] },
  );
});
