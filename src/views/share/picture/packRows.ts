/** px between two names in a row */
const GAP = 12;

/** Where something lies across, px. */
export interface Stretch {
  left: number;
  right: number;
}

/**
 * The row of each stretch, from 0, so that none lies on another: in the order given, each in the first row
 * that has room.
 */
export function packRows(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  return stretches.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + GAP <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}
