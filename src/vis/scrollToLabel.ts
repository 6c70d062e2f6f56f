/**
 * Scrolls the lanes so that a label is in view. The rail is the one part of vis that scrolls as a page
 * does; the lanes follow it.
 */
export function scrollToLabel(container: Element, label: Element): void {
  const rail = container.querySelector(".vis-panel.vis-left");
  const room = container.querySelector(".vis-panel.vis-center")?.getBoundingClientRect();
  // With the rule beneath it.
  const place = (label.closest(".vis-item") ?? label).getBoundingClientRect();
  if (!rail || !room || place.height === 0) return;
  if (place.top < room.top) rail.scrollTop -= room.top - place.top;
  else if (place.bottom > room.bottom) rail.scrollTop += place.bottom - room.bottom;
}
