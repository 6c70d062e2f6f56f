import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { Lang } from "../domain/text.ts";

/** What the reader is looking at: plain data, all of it in the URL. */
export interface ViewState {
  language: Lang | "both";
  view: "timeline" | "list";
  /** The stretch of time on screen; null shows all years, whatever the store holds. */
  window: DayWindow | null;
  /** Id of the selected event; may name none of this store, which the panel then says. */
  event: string | null;
}

export const INITIAL_VIEW: ViewState = {
  language: "en",
  view: "timeline",
  window: null,
  event: null,
};
