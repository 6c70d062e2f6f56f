import type { Lane } from "../../domain/eventStore/eventStore.ts";

/** The lanes that can be chosen: those of visits are chosen by side. */
export function lanesToChoose(lanes: readonly Lane[]): Lane[] {
  return lanes.filter(({ events }) => events.from === undefined);
}

/** Ids of those that are shown; null chooses all. */
export function lanesShown(lanes: readonly Lane[], chosen: readonly string[] | null): string[] {
  return lanesToChoose(lanes)
    .map(({ id }) => id)
    .filter((id) => chosen === null || chosen.includes(id));
}
