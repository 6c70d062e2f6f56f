/**
 * Heights in px at which the lanes fill the room: none lower than its content, the spare room shared so
 * that the lowest lanes grow first. Where the content needs more, the lanes scroll.
 */
export function fillLanes(natural: readonly number[], room: number): number[] {
  const tallestFirst = [...natural].sort((a, b) => b - a);
  let left = room;
  let lanes = natural.length;
  for (const height of tallestFirst) {
    if (height * lanes <= left) break;
    left -= height;
    lanes -= 1;
  }
  const level = lanes > 0 ? Math.floor(left / lanes) : 0;
  return natural.map((height) => Math.max(height, level));
}
