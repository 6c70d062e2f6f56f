import { useStore } from "zustand";
import { CONTEXT_ROWS } from "../../domain/context/contextRows.ts";
import { useSelector } from "../../state/StoreContext.ts";
import type { ViewportStore } from "../../state/viewport.ts";
import { useWholeData } from "../../state/WholeDataContext.ts";
import { BandRow } from "./BandRow.tsx";

/** What stands beside the events, between the periods and the lanes: a row each. */
export function ContextRows({ viewport: live }: { viewport: ViewportStore }) {
  const { viewport } = useStore(live);
  const context = useSelector((state) => state.context);
  const whole = useWholeData();
  if (!whole || !viewport) return null;
  return CONTEXT_ROWS.filter((row) => context.includes(row)).map((row) => (
    <BandRow key={row} row={row} viewport={viewport} />
  ));
}
