/**
 * Scrolls the lanes by px that follow from the room in which they are seen; whether they have moved. The rail
 * is the one part of vis that scrolls as a page does; the lanes follow it.
 */
export function scrollLanes(container: Element, by: (room: DOMRect) => number): boolean {
  const rail = container.querySelector(".vis-panel.vis-left");
  const room = container.querySelector(".vis-panel.vis-center")?.getBoundingClientRect();
  if (!rail || !room) return false;
  const before = rail.scrollTop;
  rail.scrollTop += by(room);
  return rail.scrollTop !== before;
}
