import type { TimelineEvent } from "../event/event.ts";
import type { Term } from "../glossary/term.ts";
import type { Person } from "../person/person.ts";
import type { Source } from "../source/source.ts";
import type { NotSearched } from "./parseQuery.ts";
import type { TextRange } from "./rangesOf.ts";

/** What a search has found in the whole store, whatever the filter shows. */
export interface Found {
  /** As searched, without spaces around it. */
  text: string;
  /** Why nothing was searched for. */
  notSearched: NotSearched | undefined;
  /** Whoever is found by name first. */
  people: readonly Person[];
  /** In the one order of events. */
  events: readonly TimelineEvent[];
  terms: readonly Term[];
  sources: readonly Source[];
  /** Whether an event is among them. */
  has: (event: string) => boolean;
  /**
   * What is marked in a text of what was found: what was typed, where it stands there; else the names of the
   * people it found, as that text has them.
   */
  marksIn: MarksIn;
  /** Where an event says it, if its title does not; a few words round it. */
  excerptOf: (event: TimelineEvent) => Excerpt | undefined;
  /** What else may have been meant, where nothing was found. */
  nearest: Nearest;
}

export type MarksIn = (text: string) => readonly TextRange[];

/** The part of an event that a text belongs to. */
export type EventField = "title" | "label" | "name" | "role" | "place" | "date" | "text" | "note";

export interface Excerpt {
  field: Exclude<EventField, "title">;
  lang: "en" | "zh";
  /** Cut at words; an ellipsis stands for what is left out. */
  text: string;
}

/** Names and words like the one typed. */
export interface Nearest {
  people: readonly Person[];
  /** Folded words of the store. */
  words: readonly string[];
}
