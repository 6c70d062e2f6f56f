import { useMemo } from "react";
import type { VisitKind, VisitLevel } from "../../domain/event/eventFilter.ts";
import type { VisitEvent } from "../../domain/event/visitEvent.ts";
import { VISIT_KINDS, VISIT_LEVELS } from "../../domain/event/visitKinds.ts";
import type { Glyph, Party } from "../../domain/eventStore/eventStore.ts";
import { coveredYears, type CoveredYears } from "../../domain/figures/coveredYears.ts";
import { decadeOf } from "../../domain/figures/decadeOf.ts";
import { groupVisits, type VisitGroup } from "../../domain/figures/groupVisits.ts";
import { allOfView, visibleVisits } from "../../state/selectors/shownEvents.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";

/** A party that the filter shows, with the mark of its visitors. */
export interface ShownSide {
  party: Party;
  glyph: Glyph;
}

export interface Figures {
  /** What the filter lets through, in order. */
  visits: readonly VisitEvent[];
  sides: readonly ShownSide[];
  covered: CoveredYears;
  /** Every decade that the store covers; null, where there are any, for visits of no certain decade. */
  decades: readonly VisitGroup<number | null>[];
  /** The levels that the store's visits have, or those of them that the filter asks for. */
  levels: readonly VisitGroup<VisitLevel>[];
  /** The kinds, likewise. */
  kinds: readonly VisitGroup<VisitKind>[];
}

/** The figures of the visits that the filter lets through. Their rows stay when a filter leaves one empty. */
export function useFigures(): Figures {
  const { file } = useSelector((state) => state.data);
  const filter = useSelector((state) => state.filter);
  const visits = useSelector(visibleVisits);
  const all = useSelector(allOfView);
  const whole = useSelector((state) => wholeWindow(state.data));
  return useMemo(() => {
    const listed = all.flatMap(({ visit }) => visit ?? []);
    const covered = coveredYears(whole);
    const decades = [
      ...covered.decades,
      ...(visits.some(({ date }) => decadeOf(date) === null) ? [null] : []),
    ];
    const kinds = VISIT_KINDS.filter(
      (kind) =>
        listed.some((visit) => visit.kind === kind) &&
        (filter.kinds.length === 0 || filter.kinds.includes(kind)),
    );
    const levels = VISIT_LEVELS.filter(
      (level) =>
        listed.some((visit) => visit.level === level) &&
        (filter.levels.length === 0 || filter.levels.includes(level)),
    );
    const sides = file.parties.flatMap((party) => {
      const lane = file.lanes.find(({ events }) => events.from === party.id);
      const shown = filter.side === null || filter.side === party.id;
      return shown && lane ? [{ party, glyph: lane.glyph }] : [];
    });
    return {
      visits,
      sides,
      covered,
      decades: groupVisits(visits, decades, ({ date }) => decadeOf(date)),
      levels: groupVisits(visits, levels, ({ visit }) => visit.level),
      kinds: groupVisits(visits, kinds, ({ visit }) => visit.kind),
    };
  }, [file, filter, visits, all, whole]);
}
