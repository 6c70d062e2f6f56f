import { useMemo, useState } from "react";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import type { State } from "./state/store.ts";
import type { OpenBand } from "./ui/BandContext.ts";

const NONE = { band: null, byKeyboard: false };

/**
 * Which band of the context the panel shows: one whose row is there, while no event is open. It is no part
 * of the view, as it is neither an event nor counted.
 */
export function useOpenBand(): OpenBand {
  const store = useTimelineStore();
  const [chosen, choose] = useState<Pick<OpenBand, "band" | "byKeyboard">>(NONE);
  const gone = useSelector((state) => chosen.band !== null && !isShown(state, chosen.band));
  // What an event or another view has taken the place of does not come back after it.
  if (gone) choose(NONE);
  return useMemo(
    () => ({
      ...(gone ? NONE : chosen),
      open: (band, byKeyboard) => {
        selectEvent(store, null);
        choose({ band, byKeyboard });
      },
      close: () => choose(NONE),
    }),
    [gone, chosen, store],
  );
}

function isShown({ view, event, context, data }: State, id: string): boolean {
  const band = data.context.find((one) => one.id === id);
  return view === "timeline" && event === null && band !== undefined && context.includes(band.row);
}
