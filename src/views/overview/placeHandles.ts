/** px */
const GRIP = 12;
const TARGET = 44;
/** A narrower window is not covered by its own grips: they stand outside it. */
const NARROW = 28;

export interface HandlePlace {
  /** px: the middle of the grip. */
  grip: number;
  /** px: from where to where it can be taken hold of. */
  from: number;
  to: number;
}

/**
 * The handles of a window from `left` to `right`, px, in a picture of a width. The grips stay in the
 * picture and beside one another. What can be taken hold of reaches out over the rail, and inwards only
 * so far that half of the window is left to pan by; beyond the right edge is nothing to reach.
 */
export function placeHandles(
  left: number,
  right: number,
  width: number,
): { first: HandlePlace; last: HandlePlace } {
  const [first, last] = grips(left, right, width);
  const inwards = Math.min(Math.max((last - first) / 4, GRIP / 2), TARGET / 2);
  const end = Math.min(last + TARGET - inwards, Math.max(width, last + GRIP / 2));
  const start = Math.max(Math.min(last - inwards, end - TARGET), (first + last) / 2);
  return {
    first: { grip: first, from: first + inwards - TARGET, to: first + inwards },
    last: { grip: last, from: start, to: end },
  };
}

function grips(left: number, right: number, width: number): [number, number] {
  const half = GRIP / 2;
  const isNarrow = right - left < NARROW;
  // On the middle of the frame's line, which is 2 px.
  const first = Math.max(isNarrow ? left - half : left + 1, half);
  const last = Math.min(isNarrow ? right + half : right - 1, width - half);
  if (last - first >= GRIP) return [first, last];
  return first === half ? [first, first + GRIP] : [last - GRIP, last];
}
