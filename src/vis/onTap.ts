/** What is needed of vis-timeline. */
interface Tapped {
  on(event: string, callback: (properties: { item: unknown }) => void): void;
  getWindow(): unknown;
}

/** Calls back with the item that was clicked, but not after a drag that ended on it: a click follows that too. */
export function onTap(timeline: Tapped, callback: (item: unknown) => void): void {
  const place = () => JSON.stringify(timeline.getWindow());
  let pressedAt = "";
  timeline.on("mouseDown", () => (pressedAt = place()));
  timeline.on("click", ({ item }) => {
    if (pressedAt === place()) callback(item);
  });
}
