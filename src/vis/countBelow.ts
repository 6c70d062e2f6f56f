import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { VisEvent } from "./visEvent.ts";

interface Parts {
  events: readonly VisEvent[];
  window: DayWindow;
  labelOf: (event: string) => Element | undefined;
  /** In the rail. */
  laneOf: (event: string) => Element | undefined;
}

/** How many names of the years in view lie below the lanes that are seen, or are cut by their edge. Reads the page. */
export function countBelow(container: Element, { events, window, labelOf, laneOf }: Parts): number {
  const edge = container.querySelector(".vis-panel.vis-center")?.getBoundingClientRect().bottom;
  if (edge === undefined) return 0;
  return events.filter(({ id, span }) => {
    if (span.first >= window.to || span.last < window.from) return false;
    const label = labelOf(id);
    // vis draws no names in lanes that are out of view.
    if (!label?.isConnected) return (laneOf(id)?.getBoundingClientRect().top ?? 0) >= edge;
    return label.getBoundingClientRect().bottom > edge;
  }).length;
}
