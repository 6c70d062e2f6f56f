/** Where something lies across, px. */
export interface Stretch {
  left: number;
  right: number;
}

/**
 * The row of each stretch, from 0, so that none lies on another: in the order given, each in the first row
 * that has room; `gap` px stay free between two in a row.
 */
export function packRows(stretches: readonly Stretch[], gap: number): number[] {
  const ends: number[] = [];
  return stretches.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}
