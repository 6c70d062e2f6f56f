import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDate } from "../../tests/edtfArbitraries.ts";
import { drawnSpan } from "../domain/date/drawnSpan.ts";
import { parseEdtf, readEdtf } from "../domain/date/parseEdtf.ts";
import { shapesOf } from "../domain/date/shapesOf.ts";
import { placeRival, type DrawnDate } from "./placeRival.ts";

function drawn(text: string): DrawnDate {
  const date = readEdtf(text);
  return { span: drawnSpan(date), shape: shapesOf(date)[0] };
}
const place = (used: string, rival: string, pxPerYear: number) =>
  placeRival(drawn(used), drawn(rival), pxPerYear / 365);

test("two days 10 px apart or more are two marks with a tie from the one to the other", () => {
  const { near, left, tie } = place("1990-04-07", "1990-04-05", 365 * 15);
  expect(near).toBe(false);
  expect(left).toBeCloseTo(-30);
  expect(tie?.left).toBeCloseTo(-30 + 7.5 + 4.5);
  expect(tie?.width).toBeCloseTo(30 - 9);
});

test("under 10 px apart there is one mark", () => {
  expect(place("1990-04-07", "1990-04-05", 365 * 5).near).toBe(false);
  expect(place("1990-04-07", "1990-04-05", 365 * 4.9).near).toBe(true);
});

test("a day or a month within a year lies on its bar, without a tie, as soon as the bar is wide enough", () => {
  for (const rival of ["1999-09-14", "1999-04"]) {
    expect(place("1999", rival, 17).near).toBe(true);
    const { near, tie } = place("1999", rival, 24);
    expect(near).toBe(false);
    expect(tie).toBeUndefined();
  }
});

test("a rival is drawn where its days are, at any scale, and is tied from edge to edge or not at all", () => {
  const dates = anyDate.filter((text) => "date" in parseEdtf(text));
  fc.assert(
    fc.property(
      dates,
      dates,
      fc.double({ min: 1, max: 5000, noNaN: true }),
      (used, rival, scale) => {
        const [own, other] = [drawn(used), drawn(rival)];
        const pxPerDay = scale / 365;
        const { left, width, from, to, tie } = placeRival(own, other, pxPerDay);
        expect(left).toBeCloseTo((other.span.first - own.span.first) * pxPerDay, 3);
        expect(width).toBeCloseTo((other.span.last - other.span.first + 1) * pxPerDay, 3);
        if (!tie) return;
        expect(tie.width).toBeGreaterThan(0);
        if (other.span.last < own.span.first) expect(tie.left).toBeCloseTo(to, 3);
        else expect(tie.left + tie.width).toBeCloseTo(from, 3);
      },
    ),
  );
});
