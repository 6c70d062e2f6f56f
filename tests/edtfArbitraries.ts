import fc from "fast-check";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, "0"));
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const qualifier = fc.constantFrom("", "", "?", "~", "%");

/** Single dates without X; some name days that are not in the calendar. */
export const plainDate = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
);

/** All single dates of the model. */
const singleDate = fc.oneof(
  fc.tuple(plainDate, qualifier).map((parts) => parts.join("")),
  fc
    .tuple(year, fc.constantFrom("X", "XX"), qualifier)
    .map(([y, x, q]) => y.slice(0, -x.length) + x + q),
  fc.tuple(year, fc.constantFrom("-XX", "-XX-XX"), qualifier).map((parts) => parts.join("")),
  fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}-XX${q}`),
);

/** Everything that the model allows, and some that it refuses. */
export const anyDate = fc.oneof(
  singleDate,
  fc.tuple(singleDate, singleDate).map((ends) => ends.join("/")),
  fc.tuple(singleDate, fc.constantFrom("..", "")).map((ends) => ends.join("/")),
  fc.tuple(fc.constantFrom("..", ""), singleDate).map((ends) => ends.join("/")),
  fc.uniqueArray(plainDate, { minLength: 2, maxLength: 4 }).map((dates) => `[${dates.join(",")}]`),
);
