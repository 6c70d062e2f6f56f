/**
 * Puts the drawn events of each lane in their order, in which they are read out; vis leaves them as they came into
 * view. Not while one of them has the focus, which it would lose by being moved.
 */
export function orderItems(
  container: Element,
  events: readonly { id: string }[],
  labelOf: (event: string) => HTMLElement | undefined,
): void {
  if (container.contains(document.activeElement)) return;
  const lastOf = new Map<Element, Element>();
  for (const { id } of events) {
    const item = labelOf(id)?.closest(".vis-item");
    const lane = item?.parentElement;
    if (!item || !lane) continue;
    const last = lastOf.get(lane);
    const follows = last && last.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (last && !follows) last.after(item);
    lastOf.set(lane, item);
  }
}
