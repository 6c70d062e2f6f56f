import type original from "moment";
import { MS_PER_DAY } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import { axisStep } from "./axis.ts";
import moment from "./utcMoment.ts";

interface Parts {
  bounds: DayWindow;
  shortestWindowDays: number;
  /** The label of an axis line at UTC ms. */
  tickLabel: (ms: number) => string;
  label: (event: string) => HTMLElement | undefined;
  lane: (lane: string) => HTMLElement | undefined;
  /** vis has drawn once; from now on it keeps the window that it is given. */
  onDrawn: () => void;
}

/** The options of vis-timeline; all but the step of the axis never change. */
export function timelineOptions(parts: Parts) {
  return {
    // Neither start nor end: vis would hide itself for a second.
    min: parts.bounds.from * MS_PER_DAY,
    max: parts.bounds.to * MS_PER_DAY,
    zoomMin: parts.shortestWindowDays * MS_PER_DAY,
    height: "100%",
    // We are told of a new size by the browser, and need not look every second.
    autoResize: false,
    stack: true,
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    verticalScroll: true,
    zoomKey: "ctrlKey" as const,
    groupOrder: "order",
    groupHeightMode: "auto" as const,
    orientation: { axis: "top", item: "top" },
    margin: { axis: 6, item: { horizontal: 6, vertical: 0 } },
    onInitialDrawComplete: parts.onDrawn,
    // Days are UTC; vis would otherwise draw them in the reader's zone. It is as much of moment as vis calls.
    moment: moment as unknown as typeof original.utc,
    timeAxis: axisStep(0),
    format: { minorLabels: (date: unknown) => parts.tickLabel(Number(date)) },
    template: (item: { id: string }) => parts.label(item.id) ?? "",
    groupTemplate: (lane: { id: string } | null) => parts.lane(lane?.id ?? "") ?? "",
  };
}
