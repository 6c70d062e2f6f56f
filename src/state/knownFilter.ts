import type { EventStore } from "../domain/eventStore/eventStore.ts";
import type { Problem } from "../domain/problem.ts";
import type { UrlProblem } from "./url.ts";
import type { ViewState } from "./viewState.ts";

interface KnownFilter {
  view: Partial<ViewState>;
  problems: Problem<UrlProblem>[];
}

/**
 * A link's view without the side and the lanes that this store does not have, for no control could show
 * them; each is told. A person or an event that is not here is kept: the page itself says so.
 */
export function knownFilter(view: Partial<ViewState>, { file }: EventStore): KnownFilter {
  const { filter } = view;
  if (!filter) return { view, problems: [] };
  const sides = file.parties.map(({ id }) => id);
  const lanes = new Set(file.lanes.map(({ id }) => id));
  const side = filter.side === null || sides.includes(filter.side) ? filter.side : null;
  const strange = (filter.lanes ?? []).filter((id) => !lanes.has(id));
  const problems = [
    ...(side === filter.side ? [] : [problem("side", filter.side ?? "")]),
    ...strange.map((id) => problem("lanes", id)),
  ];
  const known = strange.length === 0 ? filter.lanes : null;
  return { view: { ...view, filter: { ...filter, side, lanes: known } }, problems };
}

function problem(name: "side" | "lanes", found: string): Problem<UrlProblem> {
  return { code: "url-filter", path: [name], found };
}
