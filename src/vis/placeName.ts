/** px kept free between a name and the edge of the picture; the ground of the selected name needs as much */
const EDGE = 6;

/** px that the dotted tail of an open date takes beyond the rule (styles/rule.css) */
export const TAIL = 32;

interface Item {
  /** px of the picture at which the date begins */
  start: number;
  /** px of the rule, with what it draws beyond its end */
  rule: number;
  /** px of the name */
  name: number;
  /** px of the picture */
  room: number;
}

/** px of the picture */
interface Placed {
  /** Where the name begins. */
  name: number;
  /** What name and rule take together. */
  left: number;
  width: number;
}

/**
 * Where a name stands so that it is whole: at the beginning of its date, but within both edges of the
 * picture. It slides along its rule, and at the right edge before it.
 */
export function placeName({ start, rule, name, room }: Item): Placed {
  const at = Math.max(Math.min(start, room - EDGE - name), EDGE);
  const left = Math.min(start, at);
  return { name: at, left, width: Math.max(start + rule, at + name) - left };
}
