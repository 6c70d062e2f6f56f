/** A lane as vis wants it; what stands in its rail is drawn by the owner. */
export interface LaneGroup {
  id: string;
  /** From the top. */
  order: number;
  className: string;
  content: string;
}

/** The group of a lane; `order` counts from the top. */
export function toGroup(id: string, order: number): LaneGroup {
  return { id, order, className: `lane-${id}`, content: "" };
}
