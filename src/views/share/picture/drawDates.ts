import type { EdtfDate } from "../../../domain/date/edtf.ts";
import { drawRule, RULE_HEIGHT, type Ruled } from "./drawRule.ts";
import { element } from "./svgMarkup.ts";

/** px between the middles of two marks; below, they would lie on one another, and ≠ says so after the name */
const NEAREST = 10;

/** The date in use and, hollow and tied to it, those that other sources give; `near` where one is too close to be drawn. */
export function drawDates(used: Ruled, rivals: readonly EdtfDate[], paper: string) {
  const own = drawRule(used);
  const others = rivals.map((date) => drawRule({ ...used, date, hollow: paper }));
  const apart = others.filter((one) => Math.abs(one.middle - own.middle) >= NEAREST);
  const y = used.top + RULE_HEIGHT / 2;
  const ties = apart.map((one) =>
    element("path", {
      d: `M${own.middle.toFixed(1)} ${y}H${one.middle.toFixed(1)}`,
      stroke: used.colour,
    }),
  );
  // The widest first, so that a month is seen on its year; of the same width the one in use lies on top.
  const rules = [...apart, own].sort((a, b) => b.right - b.left - (a.right - a.left));
  return {
    left: Math.min(own.left, ...apart.map(({ left }) => left)),
    right: Math.max(own.right, ...apart.map(({ right }) => right)),
    svg: [...ties, ...rules.map(({ svg }) => svg)].join(""),
    near: apart.length < others.length,
  };
}
