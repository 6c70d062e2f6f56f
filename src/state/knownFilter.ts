import type { EventStore } from "../domain/eventStore/eventStore.ts";
import type { Problem } from "../domain/problem.ts";
import { shortened, type UrlProblem } from "./url.ts";
import type { ViewState } from "./viewState.ts";

interface KnownFilter {
  view: Partial<ViewState>;
  problems: Problem<UrlProblem>[];
}

/**
 * A link's view without the side and the lanes that no control of this store could show; each part that
 * has some is told once. A person or an event that is not here is kept: the page itself says so.
 */
export function knownFilter(view: Partial<ViewState>, { file }: EventStore): KnownFilter {
  const { filter } = view;
  if (!filter) return { view, problems: [] };
  const sides = file.parties.map(({ id }) => id);
  // Lanes of visits are chosen by side.
  const lanes = new Set(
    file.lanes.filter(({ events }) => events.from === undefined).map(({ id }) => id),
  );
  const side = filter.side === null || sides.includes(filter.side) ? filter.side : null;
  const known = filter.lanes?.filter((id) => lanes.has(id)) ?? null;
  const strange = filter.lanes?.filter((id) => !lanes.has(id)) ?? [];
  const problems = [
    ...(side === filter.side ? [] : [problem("side", filter.side ?? "")]),
    ...(strange.length === 0 ? [] : [problem("lanes", strange.join(","))]),
  ];
  // Nothing known is left: as if the link had not named any, not as if it wanted none.
  const kept = strange.length > 0 && known?.length === 0 ? null : known;
  return { view: { ...view, filter: { ...filter, side, lanes: kept } }, problems };
}

function problem(name: "side" | "lanes", found: string): Problem<UrlProblem> {
  return { code: "url-filter", path: [name], found: shortened(found) };
}
