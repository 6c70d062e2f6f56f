import type { DayWindow } from "../domain/eventStore/allYears.ts";
import { FocusKeeper } from "./FocusKeeper.ts";
import type { LaneElements } from "./LaneElements.ts";
import { LaneHeights } from "./LaneHeights.ts";
import { onResize } from "./onResize.ts";
import { onTap } from "./onTap.ts";
import { onWheel } from "./onWheel.ts";
import type { LaneSet } from "./orderLanes.ts";
import { Revealer } from "./Revealer.ts";
import { TimeWindow, type Windowed } from "./TimeWindow.ts";

interface Told {
  byUser: boolean;
  item: unknown;
  event: Event;
}

/** What is needed of vis-timeline. */
interface Drawn extends Windowed {
  on(event: string, callback: (properties: Told) => void): void;
  redraw(): void;
  setOptions(options: object): void;
  destroy(): void;
  initialFitDone: boolean;
  itemSet: Pick<LaneSet, "groups">;
}

/** What is needed of a vis data set. */
interface Groups {
  getIds(): unknown[];
  update(groups: { id: string }[]): unknown;
}

interface Owner {
  /** What it shows first. */
  window: DayWindow;
  groups: Groups;
  lanes: LaneElements;
  labelOf: (event: string) => HTMLElement | undefined;
  laneOf: (event: string) => HTMLElement | undefined;
  /** Moves the window so that event and label, of a width in px, are in view; false where they are. */
  moveTo: (event: string, labelWidth: number) => boolean;
  /** The window is another, or the room. */
  onViewport: () => void;
  /** The reader has panned or zoomed. */
  onRead: () => void;
  onTap: (item: unknown) => void;
  onResize: (newWidth: boolean) => void;
  onIdleWheel: () => void;
  /** The focus is to rest on the timeline itself. */
  onRest: (awaiting: boolean) => void;
  /** vis has drawn, and all that follows from it is done; `again`: it will draw once more, for lanes have another height. */
  onSettled: (again: boolean) => void;
}

/** A vis timeline in its element, with what keeps window, lanes and focus right about it. */
export class Widget {
  readonly timeline: Drawn;
  readonly time: TimeWindow;
  readonly revealer: Revealer;
  readonly focus: FocusKeeper;
  /** False until vis has drawn once. */
  started = false;
  /** Does what follows from a drawing. */
  readonly settle: () => void;
  /** Before other lanes are drawn. */
  readonly expectLanes: (ids: readonly string[]) => void;
  readonly #stops: (() => void)[];

  constructor(timeline: Drawn, container: HTMLElement, owner: Owner) {
    const { groups, labelOf, laneOf, moveTo } = owner;
    this.timeline = timeline;
    this.time = new TimeWindow(timeline, container);
    this.revealer = new Revealer({ container, labelOf, laneOf, moveTo });
    this.focus = new FocusKeeper({
      container,
      labelOf,
      awaited: (event) => this.revealer.awaits(event),
      onRest: owner.onRest,
    });
    // Else the rail becomes a tab stop when there is something to scroll; the arrow keys scroll it.
    container.querySelector(".vis-panel.vis-left")?.setAttribute("tabindex", "-1");
    const readerMoved = () => {
      this.revealer.forget();
      owner.onRead();
    };
    timeline.on("rangechange", () => {
      if (this.started) owner.onViewport();
    });
    timeline.on("rangechanged", ({ byUser }) => {
      if (byUser) readerMoved();
    });
    onTap(timeline, owner.onTap);
    const heights = new LaneHeights(container);
    this.expectLanes = (ids) => {
      const { groups: measured } = timeline.itemSet;
      // vis draws by what it measured before: with one lane more it would scroll until it measures again.
      for (const [lane, height] of heights.expect(owner.lanes.shown(ids)))
        if (measured[lane]) measured[lane].props.label.height = height;
    };
    this.settle = () => {
      owner.onViewport();
      const moved = heights.settle(owner.lanes.shown(groups.getIds()));
      // Not redraw(), which takes every label out of the page and with it the focus.
      if (moved.length > 0) groups.update(moved.map((id) => ({ id })));
      this.revealer.settle(moved.map((lane) => owner.lanes.of(lane)));
      this.focus.settle();
      owner.onSettled(moved.length > 0);
    };
    timeline.on("changed", () => {
      if (this.started) this.settle();
    });
    const onSideways = (px: number) => {
      this.time.pan(px);
      readerMoved();
    };
    timeline.initialFitDone = true;
    this.time.show(owner.window);
    this.#stops = [
      onWheel(container, { onSideways, onIdle: owner.onIdleWheel }),
      onResize(container, (newWidth) => {
        timeline.redraw();
        if (this.started) owner.onResize(newWidth);
      }),
      () => this.focus.stop(),
      () => timeline.destroy(),
    ];
  }

  /** Takes vis out of the page, with all that listens to it. */
  stop(): void {
    this.started = false;
    for (const stop of this.#stops) stop();
  }
}
