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
    while (groups.length > 1 && touch(groups[groups.length - 2], groups[groups.length - 1])) {
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

function touch(before: SizedLabel[] = [], after: SizedLabel[] = []): boolean {
  return middle(after) - middle(before) < (widthOf(before) + widthOf(after)) / 2;
}

function middle(group: readonly SizedLabel[]): number {
  return group.reduce((sum, { x }) => sum + x, 0) / group.length;
}

function widthOf(group: readonly SizedLabel[]): number {
  return group.reduce((sum, { width }) => sum + width, 0);
}

function sideBySide(group: readonly SizedLabel[], lineWidth: number): SizedLabel[] {
  const width = widthOf(group);
  let at = Math.min(Math.max(middle(group) - width / 2, 0), lineWidth - width);
  return group.map((label) => {
    at += label.width;
    return { ...label, x: at - label.width / 2 };
  });
}
