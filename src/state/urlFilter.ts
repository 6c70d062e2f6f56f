import type { EventFilter } from "../domain/event/eventFilter.ts";
import { VISIT_KINDS, VISIT_LEVELS } from "../domain/event/visitKinds.ts";

/** The names of the filter's parts in the address. */
export const FILTER_NAMES = ["side", "person", "kinds", "levels", "lanes"] as const;

/** In the place of a list: nothing of it. */
const NONE = "none";
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 100;

/** Whether a text can be the id of an event, a person, a lane; `none` is kept for lists. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text) && text !== NONE;
}

/** The parts that are set, as `name=value`. */
export function serializeFilter({ side, person, kinds, levels, lanes }: EventFilter): string[] {
  return [
    ...(side === null ? [] : [`side=${side}`]),
    ...(person === null ? [] : [`person=${person}`]),
    ...(kinds.length === 0 ? [] : [`kinds=${kinds.join(",")}`]),
    ...(levels.length === 0 ? [] : [`levels=${levels.join(",")}`]),
    ...(lanes === null ? [] : [`lanes=${lanes.join(",") || NONE}`]),
  ];
}

/** One part of a filter; undefined where the value is none. */
export function parseFilter(
  name: (typeof FILTER_NAMES)[number],
  text: string,
): Partial<EventFilter> | undefined {
  if (name === "side" || name === "person") return isId(text) ? { [name]: text } : undefined;
  const values = text.split(",");
  if (new Set(values).size !== values.length) return undefined;
  if (name === "lanes") {
    if (text === NONE) return { lanes: [] };
    return values.every(isId) ? { lanes: values } : undefined;
  }
  const known: readonly string[] = name === "kinds" ? VISIT_KINDS : VISIT_LEVELS;
  return values.every((value) => known.includes(value)) ? { [name]: values } : undefined;
}
