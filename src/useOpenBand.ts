import { useMemo, useState } from "react";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { setSearch } from "./state/actions/setSearch.ts";
import { resultsShown } from "./state/selectors/resultsShown.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import type { State } from "./state/store.ts";
import type { OpenBand } from "./ui/BandContext.ts";

const NONE = { band: null, byKeyboard: false, times: 0 };

/**
 * Which band of the context the panel shows: one whose row is there, while neither an event nor what was
 * found is read there. It is no part of the view, as it is neither an event nor counted.
 */
export function useOpenBand(): OpenBand {
  const store = useTimelineStore();
  const [chosen, choose] = useState<Pick<OpenBand, "band" | "byKeyboard" | "times">>(NONE);
  const gone = useSelector((state) => chosen.band !== null && !isShown(state, chosen.band));
  // What an event or another view has taken the place of does not come back after it.
  if (gone) choose(NONE);
  return useMemo(
    () => ({
      ...(gone ? NONE : chosen),
      open: (band, byKeyboard) => {
        // What was found would stand in its place.
        setSearch(store, "");
        selectEvent(store, null);
        choose(({ times }) => ({ band, byKeyboard, times: times + 1 }));
      },
      close: () => choose(NONE),
    }),
    [gone, chosen, store],
  );
}

function isShown(state: State, id: string): boolean {
  const { view, event, context, data } = state;
  if (view !== "timeline" || event !== null || resultsShown(state)) return false;
  const band = data.context.find((one) => one.id === id);
  return band !== undefined && context.includes(band.row);
}
