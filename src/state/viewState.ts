import type { ContextRow } from "../domain/context/contextRows.ts";
import { NO_FILTER, type EventFilter } from "../domain/event/eventFilter.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { Lang } from "../domain/text.ts";

/** What the reader is looking at: plain data, all of it in the URL. */
export interface ViewState {
  language: Lang | "both";
  view: "timeline" | "list" | "visits" | "sources" | "glossary" | "about";
  /** The stretch of time on screen; null shows all years, whatever the store holds. */
  window: DayWindow | null;
  /** Id of the selected event; may name none of this store, which the panel then says. */
  event: string | null;
  filter: EventFilter;
  /** Order of the list. */
  sort: "date" | "lane" | "person";
  /** What is searched for, as typed; it marks and does not filter. */
  search: string;
  /** What stands beside the events; none at first. */
  context: readonly ContextRow[];
  /** Id of the term that is looked up in the glossary; may name none of this store, which the page then says. */
  term: string | null;
  /** Shown in the frame of another page: timeline and panel alone. */
  embed: boolean;
  /** Slides over the whole window; the view beneath waits for the return. */
  present: boolean;
  /** This window is the presenter's: it shows what another one projects. */
  presenter: boolean;
  /** Id of the lesson whose steps are presented; null presents the events that the filter lets through. */
  lesson: string | null;
  /** Id of the slide: of a lesson's step or its question, or of an event; null is the first. Kept while the reader explores. */
  step: string | null;
  /** The screen shows nothing but this colour. */
  blank: "black" | "white" | null;
  /** Dates on slides: hidden until asked for, on this slide asked for, or shown. */
  dates: "shown" | "hidden" | "asked";
}

/** What a link that says nothing opens. */
export const INITIAL_VIEW: ViewState = {
  language: "en",
  view: "timeline",
  window: null,
  event: null,
  filter: NO_FILTER,
  sort: "date",
  search: "",
  context: [],
  term: null,
  embed: false,
  present: false,
  presenter: false,
  lesson: null,
  step: null,
  blank: null,
  dates: "shown",
};
