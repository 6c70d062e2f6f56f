/** What is needed of vis-timeline. */
interface Tapped {
  on(event: string, callback: (properties: { item: unknown; event: Event }) => void): void;
  getWindow(): unknown;
}

/** Calls back with the item that was clicked, but not after a drag that ended on it: a click follows that too. */
export function onTap(timeline: Tapped, callback: (item: unknown) => void): void {
  const place = () => JSON.stringify(timeline.getWindow());
  let pressedAt = "";
  timeline.on("mouseDown", () => (pressedAt = place()));
  timeline.on("click", ({ item, event }) => {
    // Voice control and screen readers click without pressing: no drag can precede that.
    const unpressed = event instanceof MouseEvent && event.detail === 0;
    if (unpressed || pressedAt === place()) callback(item);
  });
}
