import { EventLabel } from "./EventLabel.ts";
import { keepItems, type ItemSet } from "./keepItems.ts";
import { toItem, type RangeItem } from "./rangeItem.ts";
import type { VisEvent } from "./visEvent.ts";
import type { ZoomLevel } from "./zoomLevel.ts";

/** What is to be seen. An event, or the list of what lies behind the lanes, that is the same object is drawn as it was. */
interface Drawing {
  events: readonly VisEvent[];
  behind: readonly RangeItem[];
  level: ZoomLevel;
  selected: string | null;
  allYears: boolean;
}

/**
 * The items of a vis data set with the labels of events. Only what is another is written anew, for vis measures
 * whatever it is told of, and a filter on a slow machine would have it measure all that stays.
 */
export class DrawnItems {
  readonly #set: ItemSet<RangeItem>;
  readonly #labels = new Map<string, EventLabel>();
  #last: Drawing | undefined;

  constructor(set: ItemSet<RangeItem>) {
    this.#set = set;
  }

  /** The element of an event's name; undefined for one that was never drawn. */
  labelOf(event: string): HTMLElement | undefined {
    return this.#labels.get(event)?.element;
  }

  /** Draws these and nothing else. */
  show(next: Drawing): void {
    const last = this.#last;
    this.#last = next;
    keepItems(this.#set, [...next.events, ...next.behind]);
    this.#set.update([
      ...changed(last, next).map((event) => this.#draw(event, next)),
      ...(last?.behind === next.behind ? [] : next.behind),
    ]);
    this.#select(last?.selected, next.selected);
  }

  /** Tells vis nothing: a name is as wide when it is selected. */
  #select(before: string | null | undefined, now: string | null): void {
    if (before !== now) this.#labels.get(before ?? "")?.select(false);
    this.#labels.get(now ?? "")?.select(true);
  }

  #draw(event: VisEvent, { level, allYears }: Drawing): RangeItem {
    const label = this.#labels.get(event.id) ?? new EventLabel(event.id);
    this.#labels.set(event.id, label);
    label.draw(event, level);
    return toItem(event, allYears);
  }
}

function changed(last: Drawing | undefined, next: Drawing): readonly VisEvent[] {
  if (last?.level !== next.level || last.allYears !== next.allYears) return next.events;
  const before = new Set(last.events);
  return next.events.filter((event) => !before.has(event));
}
