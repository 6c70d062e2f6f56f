import { fillLanes } from "./fillLanes.ts";

/** px below the lowest name of a lane */
const FOOT = 6;

/**
 * Gives each lane label the height at which the lanes fill the room. Returns the lanes that have changed, which
 * vis then has to measure again. Reads the page: vis has no event for "stacked".
 */
export function settleLanes(container: Element, lanes: ReadonlyMap<string, HTMLElement>): string[] {
  const room = container.querySelector(".vis-panel.vis-center")?.clientHeight ?? 0;
  if (room === 0) return [];
  const natural = [...lanes].map(([lane, label]) => {
    const items = container.querySelectorAll<HTMLElement>(
      `.vis-foreground .lane-${lane} .vis-item`,
    );
    const lowest = Math.max(0, ...[...items].map((item) => item.offsetTop + item.offsetHeight));
    const content = [...label.children].reduce(
      (height, child) => height + (child as HTMLElement).offsetHeight,
      0,
    );
    return Math.max(lowest, content) + FOOT;
  });
  const heights = fillLanes(natural, room);
  return [...lanes].flatMap(([lane, label], i) => {
    const height = `${heights[i]}px`;
    if (label.style.minHeight === height) return [];
    label.style.minHeight = height;
    return [lane];
  });
}
