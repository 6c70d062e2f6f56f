import type { ClaimAxis } from "../../domain/claim/claimAxis.ts";
import type { AxisLabel } from "./axisLabels.ts";

export interface PlacedLabel extends AxisLabel {
  /** % of the axis, of its middle */
  left: number;
}

/** px that the axis is at least wide: the panel on the narrowest screen */
const NARROWEST = 280;

/** px of a sign at the size of the labels, and between two labels */
const HAN = 12;
const LATIN = 7;
const GAP = 6;

/** Where labels stand: within the axis, and none on one that comes before it. */
export function placeLabels(labels: readonly AxisLabel[], axis: ClaimAxis): PlacedLabel[] {
  const placed: (PlacedLabel & { half: number })[] = [];
  for (const label of labels) {
    const half = (widthOf(label.text) / NARROWEST) * 50;
    const wanted = ((label.at - axis.from) / (axis.to - axis.from)) * 100;
    const left = Math.min(Math.max(wanted, half), 100 - half);
    const free = placed.every(
      (other) => Math.abs(other.left - left) >= other.half + half + (GAP / NARROWEST) * 100,
    );
    if (free) placed.push({ ...label, left, half });
  }
  return placed;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? HAN : LATIN), 0);
}
