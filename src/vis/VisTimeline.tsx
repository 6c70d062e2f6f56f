import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { DataSet } from "vis-data/esnext";
import { Timeline, timeline as parts } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { MS_PER_DAY } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import { axisStep, isFirstTick, isLabelled, tickAt } from "./axis.ts";
import { addDisputedItem } from "./disputedItem.ts";
import { EventLabel } from "./EventLabel.ts";
import { FocusKeeper } from "./FocusKeeper.ts";
import { LaneElements } from "./LaneElements.ts";
import { onIdleWheel } from "./onIdleWheel.ts";
import { onResize } from "./onResize.ts";
import { onTap } from "./onTap.ts";
import { Revealer } from "./Revealer.ts";
import { revealingWindow } from "./revealingWindow.ts";
import { settleLanes } from "./settleLanes.ts";
import { syncItems } from "./syncItems.ts";
import { timelineOptions } from "./timelineOptions.ts";
import { toGroup, type LaneGroup } from "./toGroup.ts";
import { toBackgrounds, toItem, type RangeItem } from "./toItems.ts";
import "./vis.css";
import type { VisTimelineProps } from "./visTimelineProps.ts";
import { pxPerYear, zoomLevel, type ZoomLevel } from "./zoomLevel.ts";

addDisputedItem(parts);

/**
 * vis-timeline, wrapped once: props in, callbacks out. Created once, then compared and updated; only
 * `bounds` and `shortestWindowDays` are read once, so another store needs another `key`.
 */
export function VisTimeline(props: VisTimelineProps) {
  const { events, lanes, periods, bounds, selected, tickLabel } = props;
  const container = useRef<HTMLDivElement>(null);
  const timeline = useRef<Timeline | null>(null);
  const [items] = useState(() => new DataSet<RangeItem>());
  const [groups] = useState(() => new DataSet<LaneGroup>());
  const [labels] = useState(() => new Map<string, EventLabel>());
  const [laneElements] = useState(() => new LaneElements());
  const level = useRef<ZoomLevel>(0);
  /** False until vis has drawn once; before that it overrides every window. */
  const started = useRef(false);
  const focus = useRef<FocusKeeper | null>(null);
  const revealer = useRef<Revealer | null>(null);

  /** px between rail and right edge: where time is drawn. */
  const centre = () => container.current?.querySelector(".vis-center")?.clientWidth ?? 0;

  const inView = (): DayWindow | undefined => {
    const range = timeline.current?.getWindow();
    return range && { from: +range.start / MS_PER_DAY, to: +range.end / MS_PER_DAY };
  };

  const labelOf = (id: string) => labels.get(id)?.element;

  /** Writes the labels and gives vis the items, so that it measures them anew. */
  const drawItems = () => {
    for (const event of events)
      labels.get(event.id)?.draw(event, level.current, event.id === selected);
    syncItems(items, [
      ...events.map((event) => toItem(event, event.id === selected)),
      ...toBackgrounds(periods, bounds),
    ]);
  };

  const show = (window: DayWindow) => {
    const now = inView();
    // What the reader did comes back as a prop: equal to the day, so nothing moves.
    if (now && Math.round(now.from) === window.from && Math.round(now.to) === window.to) return;
    timeline.current?.setWindow(window.from * MS_PER_DAY, window.to * MS_PER_DAY, {
      animation: false,
    });
  };

  const followViewport = useEffectEvent(() => {
    const window = inView();
    const width = centre();
    if (!window || width === 0) return;
    const next = zoomLevel(window, width);
    if (next !== level.current) {
      level.current = next;
      timeline.current?.setOptions({ timeAxis: axisStep(next) });
      drawItems();
    }
    props.onViewport({ ...window, width });
  });

  const followReader = useEffectEvent(() => {
    revealer.current?.forget();
    const window = inView();
    if (window) props.onWindowChange({ from: Math.round(window.from), to: Math.round(window.to) });
  });

  const reportSelect = useEffectEvent((id: unknown) => {
    if (!events.some((event) => event.id === id)) return;
    props.onSelect(String(id));
    focus.current?.want(String(id));
  });

  const moveTo = useEffectEvent((id: string, labelWidth: number) => {
    const event = events.find((one) => one.id === id);
    const window = inView();
    if (!event || !window) return;
    const better = revealingWindow(window, event.span.first, labelWidth, {
      width: centre(),
      covered: props.covered(),
      end: bounds.to,
    });
    if (!better) return;
    show(better);
    props.onWindowChange(better);
  });

  /** In a new room the selected event is to be seen again; only a new width moves the window. */
  const reselect = useEffectEvent((wider: boolean) => {
    if (!started.current || selected === null) return;
    if (wider) revealer.current?.revealLater(selected);
    else revealer.current?.scrollLater(selected);
  });

  const loseFocus = useEffectEvent(() => props.onLoseFocus());

  const labelOfTick = useEffectEvent((ms: number) => {
    const tick = tickAt(ms);
    const window = inView();
    const scale = window ? pxPerYear(window, centre()) : 0;
    if (!isLabelled(tick, level.current, scale)) return "";
    const first = window !== undefined && isFirstTick(ms, window.from, level.current);
    return tickLabel({ ...tick, first });
  });

  const start = useEffectEvent(() => {
    if (!timeline.current || !container.current) return;
    started.current = true;
    show(props.window);
    if (selected !== null) {
      if (props.keepWindow && props.covered() === 0) revealer.current?.scrollLater(selected);
      else revealer.current?.reveal(selected);
    }
    container.current.dataset["ready"] = "true";
  });

  useLayoutEffect(() => {
    for (const { id } of events) {
      if (!labels.has(id)) labels.set(id, new EventLabel(id));
    }
    drawItems();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawItems reads the same props
  }, [events, periods, bounds, selected]);

  useLayoutEffect(() => {
    syncItems(groups, lanes.map(toGroup));
  }, [groups, lanes]);

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const created = new Timeline(
      element,
      items,
      groups,
      timelineOptions({
        bounds: props.bounds,
        shortestWindowDays: props.shortestWindowDays,
        tickLabel: (ms) => labelOfTick(ms),
        label: labelOf,
        lane: (id) => laneElements.of(id),
        onDrawn: () => start(),
      }),
    );
    const revealing = new Revealer({
      container: element,
      labelOf,
      moveTo: (event, width) => moveTo(event, width),
    });
    const keeper = new FocusKeeper({ container: element, labelOf, onLost: () => loseFocus() });
    // Else the rail becomes a tab stop when there is something to scroll; the arrow keys scroll it.
    element.querySelector(".vis-panel.vis-left")?.setAttribute("tabindex", "-1");
    timeline.current = created;
    revealer.current = revealing;
    focus.current = keeper;
    created.on("rangechange", () => {
      if (started.current) followViewport();
    });
    created.on("rangechanged", ({ byUser }: { byUser: boolean }) => {
      if (byUser) followReader();
    });
    onIdleWheel(element, () => props.onIdleWheel());
    onTap(created, (item) => reportSelect(item));
    created.on("changed", () => {
      if (!started.current) return;
      followViewport();
      const moved = settleLanes(element, laneElements.shown(groups.getIds()));
      // Not redraw(), which takes every label out of the page and with it the focus.
      if (moved.length > 0) groups.update(moved.map((id) => ({ id })));
      revealing.settle(moved.length > 0);
      keeper.settle();
    });
    const stopSizing = onResize(element, (wider) => {
      created.redraw();
      reselect(wider);
    });
    return () => {
      keeper.stop();
      stopSizing();
      started.current = false;
      timeline.current = null;
      created.destroy();
    };
    // Created once; every prop that can change has an effect of its own.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    if (started.current) show(props.window);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- show reads refs alone
  }, [props.window.from, props.window.to]);

  useLayoutEffect(() => {
    if (!started.current) return;
    timeline.current?.redraw();
    reselect(false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- reselect reads what is new by itself
  }, [props.rowsAbove]);

  useEffect(() => {
    if (!started.current) return;
    if (selected === null) revealer.current?.forget();
    else revealer.current?.reveal(selected);
  }, [selected]);

  useImperativeHandle(props.ref, () => ({
    focusEvent(id) {
      revealer.current?.reveal(id);
      focus.current?.want(id);
    },
  }));

  return (
    <>
      <div ref={container} className="vis" />
      {lanes.map((lane) => createPortal(props.renderLane(lane), laneElements.of(lane), lane))}
    </>
  );
}
