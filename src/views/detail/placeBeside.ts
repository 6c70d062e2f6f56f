/** px of the window */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Placed {
  left: number;
  top: number;
  /** px from the top of the box to the term, where the box stands beside it and points there. */
  arrow?: number;
}

/** px between the box and the edges of the window, the term, or what the term stands in */
const GAP = 12;
/** px from the corner of the box, that the arrow needs */
const CORNER = 20;

interface Places {
  /** The word that is explained. */
  term: Box;
  /** What it stands in, which is left free if it can be. */
  region: Box;
  /** Size of what explains it. */
  box: Pick<Box, "width" | "height">;
  /** Size of the window. */
  room: Pick<Box, "width" | "height">;
}

/** Where a box that explains a word stands: left of the region, else below the word, else above, always in the window. */
export function placeBeside({ term, region, box, room }: Places): Placed {
  const lowest = Math.max(GAP, room.height - GAP - box.height);
  const middle = term.top + term.height / 2;
  if (region.left >= box.width + 2 * GAP) {
    const top = within(middle - box.height * 0.4, GAP, lowest);
    const arrow = within(middle - top, CORNER, box.height - CORNER);
    return { left: region.left - GAP - box.width, top, arrow };
  }
  const left = within(term.left, GAP, Math.max(GAP, room.width - GAP - box.width));
  const below = term.top + term.height + GAP / 2;
  const above = term.top - GAP / 2 - box.height;
  const roomier = below <= lowest || above < GAP ? below : above;
  return { left, top: within(roomier, GAP, lowest) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
