import type { ReactNode, Ref } from "react";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { Tick } from "./axis.ts";
import type { VisEvent, VisPeriod } from "./visEvent.ts";

/** What the owner can ask of the widget. */
export interface VisHandle {
  /** Brings an event into view, if need be, and moves the keyboard's focus to it. */
  focusEvent(id: string): void;
  /** Scrolls on to the lanes below those that are seen. */
  showBelow(): void;
}

export interface VisTimelineProps {
  /** Only what can be seen; undated events are not drawn. */
  events: readonly VisEvent[];
  /** Ids of the lanes that are shown, from top to bottom. */
  lanes: readonly string[];
  periods: readonly VisPeriod[];
  window: DayWindow;
  /** Whether the window is all years: then no name is cut by its right edge. */
  allYears: boolean;
  /** How far one can pan and zoom out. */
  bounds: DayWindow;
  shortestWindowDays: number;
  /** Rows that the owner has put between axis and lanes; the style sheet says how high they are. */
  rowsAbove: number;
  /** px that a lane will most likely be high, asked before the first drawing; undefined where nothing is known. */
  expectedHeight: (lane: string) => number | undefined;
  selected: string | null;
  /** Whether the first drawing keeps `window` even where the selected event lies outside. */
  keepWindow: boolean;
  tickLabel: (tick: Tick) => string;
  renderLane: (lane: string) => ReactNode;
  /** The reader has panned or zoomed, or an event had to be brought into view. */
  onWindowChange: (window: DayWindow) => void;
  /** At each frame of a pan or zoom: fractional UTC days, and the px that they fill. */
  onViewport: (viewport: DayWindow & { width: number }) => void;
  onSelect: (id: string) => void;
  /** It is seen now: drawn, at its window, with its lanes at their heights. */
  onReady: () => void;
  /** px of the right edge that something else lies over, at this moment. */
  covered: () => number;
  /** The wheel was turned without Ctrl where there is nothing to scroll. */
  onIdleWheel: () => void;
  /** How many names of the years in view lie below the lanes that are seen; told whenever vis has drawn. */
  onBelow: (names: number) => void;
  /** The focus is to rest on the timeline itself: an event is yet to be drawn, or (not `awaiting`) it has left the view. */
  onRest: (awaiting: boolean) => void;
  ref?: Ref<VisHandle>;
}
