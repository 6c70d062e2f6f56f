import { NO_FILTER, type EventFilter } from "../domain/event/eventFilter.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { Lang } from "../domain/text.ts";

/** What the reader is looking at: plain data, all of it in the URL. */
export interface ViewState {
  language: Lang | "both";
  view: "timeline" | "list" | "sources" | "about";
  /** The stretch of time on screen; null shows all years, whatever the store holds. */
  window: DayWindow | null;
  /** Id of the selected event; may name none of this store, which the panel then says. */
  event: string | null;
  filter: EventFilter;
  /** Order of the list. */
  sort: "date" | "lane" | "person";
}

export const INITIAL_VIEW: ViewState = {
  language: "en",
  view: "timeline",
  window: null,
  event: null,
  filter: NO_FILTER,
  sort: "date",
};
