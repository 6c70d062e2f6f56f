import { scrollLanes } from "./scrollLanes.ts";

/** px kept free above and below a label: more than what fades where the lanes go on (vis.css) */
const MARGIN = 21;

/** Scrolls the lanes so that a label is in view, as little as needed; whether that was any. */
export function scrollToLabel(container: Element, label: Element): boolean {
  // With the rule beneath it.
  const place = (label.closest(".vis-item") ?? label).getBoundingClientRect();
  const ahead = railAhead(container);
  return scrollLanes(container, ({ top, bottom }) => {
    const [above, below] = [
      place.top + ahead - MARGIN - top,
      place.bottom + ahead + MARGIN - bottom,
    ];
    if (place.height === 0 || (above >= 0 && below <= 0)) return 0;
    // Where there is room for less, its beginning.
    return above < 0 ? above : Math.min(above, below);
  });
}

/** px that the names have yet to follow the rail by: it scrolls at once, they when vis next draws. */
function railAhead(container: Element): number {
  const [rail, names] = ["left", "center"].map(
    (part) => container.querySelector(`.vis-${part} > .vis-content`)?.getBoundingClientRect().top,
  );
  return (rail ?? 0) - (names ?? 0);
}
