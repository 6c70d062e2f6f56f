import { scrollLanes } from "./scrollLanes.ts";

/** Scrolls to a lane, given by its label in the rail, that is out of view, so that vis draws its names; whether that was needed. */
export function scrollToLane(container: Element, lane: Element | undefined): boolean {
  const place = lane?.getBoundingClientRect();
  if (!place) return false;
  return scrollLanes(container, ({ top, bottom }) =>
    place.bottom <= top || place.top >= bottom ? place.top - top : 0,
  );
}
