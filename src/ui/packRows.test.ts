import fc from "fast-check";
import { expect, test } from "vitest";
import { packRows } from "./packRows.ts";

test("no two names of a row lie on each other", () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 300 }))
    .map(([left, width]) => ({ left, right: left + width }));
  fc.assert(
    fc.property(fc.array(stretch), (all) => {
      const sorted = [...all].sort((a, b) => a.left - b.left);
      const rows = packRows(sorted, 12);
      sorted.forEach((one, i) =>
        sorted.slice(0, i).forEach((before, j) => {
          if (rows[i] === rows[j]) expect(one.left).toBeGreaterThan(before.right);
        }),
      );
    }),
  );
});
