/** What is used of vis-timeline's drawing. */
interface Drawn {
  /** Whether it has its window (Widget). */
  initialFitDone: boolean;
  /** Draws at once. */
  _redraw(): void;
}

/**
 * Has vis-timeline not drawn before it has lanes, items and window: by itself it lays all out once for the lanes
 * alone, while it is made.
 */
export function drawWhole(widget: { prototype: Drawn }): void {
  const { prototype } = widget;
  /* oxlint-disable no-underscore-dangle -- vis's own name */
  // oxlint-disable-next-line typescript/unbound-method -- called with its object below
  const draw = prototype._redraw;
  prototype._redraw = function redrawWhole(this: Drawn) {
    if (this.initialFitDone) draw.call(this);
  };
  /* oxlint-enable no-underscore-dangle */
}
