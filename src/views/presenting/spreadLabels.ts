import type { LineLabel } from "./TimeLine.tsx";

interface SizedLabel extends LineLabel {
  width: number;
}

/**
 * Letters that would touch stand side by side, in their order and round where they belong, within the line;
 * a year that a letter would touch is left out. All in one unit.
 */
export function spreadLabels(
  letters: readonly SizedLabel[],
  years: readonly SizedLabel[],
  lineWidth: number,
): LineLabel[] {
  const groups: SizedLabel[][] = [];
  for (const letter of [...letters].sort((a, b) => a.x - b.x)) {
    groups.push([letter]);
    while (groups.length > 1 && touch(groups.slice(-2), lineWidth)) {
      const last = groups.pop() ?? [];
      groups[groups.length - 1]?.push(...last);
    }
  }
  const placed = groups.flatMap((group) => sideBySide(group, lineWidth));
  const free = years.filter((year) =>
    placed.every(({ x, width }) => Math.abs(x - year.x) >= (width + year.width) / 2),
  );
  return [...placed, ...free].map(({ text, x, own }) => ({ text, x, own }));
}

function touch(pair: readonly (readonly SizedLabel[])[], lineWidth: number): boolean {
  const [before = [], after = []] = pair;
  const apart = middle(after, lineWidth) - middle(before, lineWidth);
  return apart < (widthOf(before) + widthOf(after)) / 2;
}

/** Where a group is drawn: round its days, but within the line. */
function middle(group: readonly SizedLabel[], lineWidth: number): number {
  const half = widthOf(group) / 2;
  const wanted = group.reduce((sum, { x }) => sum + x, 0) / group.length;
  return Math.min(Math.max(wanted, half), lineWidth - half);
}

function widthOf(group: readonly SizedLabel[]): number {
  return group.reduce((sum, { width }) => sum + width, 0);
}

function sideBySide(group: readonly SizedLabel[], lineWidth: number): SizedLabel[] {
  let at = middle(group, lineWidth) - widthOf(group) / 2;
  return group.map((label) => {
    at += label.width;
    return { ...label, x: at - label.width / 2 };
  });
}
