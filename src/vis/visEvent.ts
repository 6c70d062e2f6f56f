import type { Shape } from "../domain/date/shapesOf.ts";
import type { Span } from "../domain/date/spanOf.ts";
import type { TextRange } from "../domain/search/rangesOf.ts";
import type { ZoomLevel } from "./zoomLevel.ts";
import type { Glyph, Side } from "../domain/eventStore/eventStore.ts";

/** A line of a label in its language, as a language tag. */
export interface LabelLine {
  text: string;
  lang: string;
  /** Parts of the text that are marked, UTF-16 units, in their order. */
  marks?: readonly TextRange[];
  /** What is said beside the text in small type, in the same language: the date. */
  aside?: string;
}

/** A date that some source gives and the event does not use. */
export interface VisRival {
  /** Days touched, both ends included; of an open date its known end. */
  span: Span;
  /** Shape of the hollow mark. */
  shapes: readonly Shape[];
}

/** What the widget draws of an event; all words are given, it knows none. */
export interface VisEvent {
  id: string;
  lane: string;
  /** Days touched, both ends included; at most one end is open. */
  span: Span;
  /** Days between which a duration certainly lasts. */
  core?: Span;
  /** Shape of the rule; an open date also has the shape of its known end. */
  shapes: readonly Shape[];
  /** Drawn hollow and tied to the rule of the event. */
  rivals: readonly VisRival[];
  glyph: Glyph;
  side: Side | undefined;
  landmark: boolean;
  /** Label at a zoom level. Words are made when they are drawn: of four levels one is seen. */
  label: (level: ZoomLevel) => readonly LabelLine[];
  /** Name in the accessibility tree at a zoom level. */
  name: (level: ZoomLevel) => string;
}

/** A period drawn behind the lanes; `to` is null where it goes on. */
export interface VisPeriod {
  id: string;
  kind: "relations" | "suspended" | "today";
  /** UTC day */
  from: number;
  to: number | null;
}
