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
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { MS_PER_DAY } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import { axisStep, isLabelled, tickAt } from "./axis.ts";
import { EventLabel } from "./EventLabel.ts";
import { laneElement } from "./laneElement.ts";
import { FocusKeeper } from "./FocusKeeper.ts";
import { settleLanes } from "./settleLanes.ts";
import { revealingWindow } from "./revealingWindow.ts";
import { onTap } from "./onTap.ts";
import { scrollToLabel } from "./scrollToLabel.ts";
import { timelineOptions } from "./timelineOptions.ts";
import { toBackgrounds, toItem, type RangeItem } from "./toItems.ts";
import "./vis.css";
import type { VisTimelineProps } from "./visTimelineProps.ts";
import { pxPerYear, zoomLevel, type ZoomLevel } from "./zoomLevel.ts";

/** vis-timeline, wrapped once: props in, callbacks out. Created once, then compared and updated. */
export function VisTimeline(props: VisTimelineProps) {
  const { events, lanes, periods, bounds, selected, tickLabel } = props;
  const container = useRef<HTMLDivElement>(null);
  const timeline = useRef<Timeline | null>(null);
  const items = useRef(new DataSet<RangeItem>());
  const labels = useRef(new Map<string, EventLabel>());
  const level = useRef<ZoomLevel>(0);
  /** False until vis has drawn once; before that it overrides every window. */
  const started = useRef(false);
  const focus = useRef<FocusKeeper | null>(null);
  /** An event that was asked for before its label could be measured. */
  const unmeasured = useRef<string | null>(null);
  /** A label to scroll to once the lanes have their heights. */
  const unscrolled = useRef<Element | null>(null);
  const [laneElements] = useState(
    () => new Map(lanes.map((lane) => [lane, laneElement(lane)] as const)),
  );

  /** px between rail and right edge: where time is drawn. */
  const centre = () => container.current?.querySelector(".vis-center")?.clientWidth ?? 0;

  const inView = (): DayWindow | undefined => {
    const range = timeline.current?.getWindow();
    return range && { from: +range.start / MS_PER_DAY, to: +range.end / MS_PER_DAY };
  };

  /** Writes the labels and gives vis the items, so that it measures them anew. */
  const drawItems = () => {
    for (const event of events)
      labels.current.get(event.id)?.draw(event, level.current, event.id === selected);
    const wanted = [
      ...events.map((event) => toItem(event, event.id === selected)),
      ...toBackgrounds(periods, bounds),
    ];
    const ids = new Set(wanted.map(({ id }) => id));
    items.current.remove(items.current.getIds().filter((id) => !ids.has(String(id))));
    items.current.update(wanted);
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

  const reportWindow = useEffectEvent(() => {
    const window = inView();
    if (window) props.onWindowChange({ from: Math.round(window.from), to: Math.round(window.to) });
  });

  const reportSelect = useEffectEvent((id: unknown) => {
    if (!events.some((event) => event.id === id)) return;
    props.onSelect(String(id));
    focus.current?.want(String(id));
  });

  /** In the new room the selected event is to be seen again. */
  const reselect = useEffectEvent(() => {
    if (started.current) unmeasured.current = selected;
  });

  const loseFocus = useEffectEvent(() => props.onLoseFocus());

  const labelOfTick = useEffectEvent((ms: number) => {
    const tick = tickAt(ms);
    const window = inView();
    const scale = window ? pxPerYear(window, centre()) : 0;
    return isLabelled(tick, level.current, scale) ? tickLabel(tick) : "";
  });

  const show = (window: DayWindow) => {
    const now = inView();
    // What the reader did comes back as a prop: equal to the day, so nothing moves.
    if (now && Math.round(now.from) === window.from && Math.round(now.to) === window.to) return;
    timeline.current?.setWindow(window.from * MS_PER_DAY, window.to * MS_PER_DAY, {
      animation: false,
    });
  };

  const bringIntoView = (id: string) => {
    const event = events.find((one) => one.id === id);
    const window = inView();
    if (!event || !window) return;
    const label = labels.current.get(id)?.element;
    // Its width is known when it is drawn; then it is brought into view whole.
    unmeasured.current = label?.isConnected ? null : id;
    if (label?.isConnected && container.current) scrollToLabel(container.current, label);
    const better = revealingWindow(window, event.span.first, label?.offsetWidth ?? 0, centre());
    if (!better) return;
    show(better);
    props.onWindowChange(better);
  };
  const reveal = useEffectEvent(bringIntoView);

  const start = useEffectEvent(() => {
    if (!timeline.current || !container.current) return;
    started.current = true;
    show(props.window);
    // A link's window stays as it is; only the lanes scroll to what it has selected.
    unscrolled.current = labels.current.get(selected ?? "")?.element ?? null;
    container.current.dataset["ready"] = "true";
  });

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const groups = new DataSet(
      lanes.map((id, order) => ({ id, order, className: `lane-${id}`, content: "" })),
    );
    const created = new Timeline(
      element,
      items.current,
      groups,
      timelineOptions({
        bounds: props.bounds,
        shortestWindowDays: props.shortestWindowDays,
        tickLabel: (ms) => labelOfTick(ms),
        label: (id) => labels.current.get(id)?.element,
        lane: (id) => laneElements.get(id),
        onDrawn: () => start(),
      }),
    );
    timeline.current = created;
    created.on("rangechange", () => {
      if (started.current) followViewport();
    });
    created.on("rangechanged", ({ byUser }: { byUser: boolean }) => {
      if (byUser) reportWindow();
    });
    onTap(created, (item) => reportSelect(item));
    created.on("changed", () => {
      if (!started.current) return;
      followViewport();
      const changed = settleLanes(element, laneElements);
      // Not redraw(), which takes every label out of the page and with it the focus.
      if (changed.length > 0) groups.update(changed.map((id) => ({ id })));
      if (
        unmeasured.current !== null &&
        labels.current.get(unmeasured.current)?.element.isConnected
      )
        reveal(unmeasured.current);
      keeper.settle();
      const { activeElement } = document;
      if (changed.length > 0 && activeElement && element.contains(activeElement))
        unscrolled.current = activeElement;
      else if (changed.length === 0 && unscrolled.current?.isConnected) {
        scrollToLabel(element, unscrolled.current);
        unscrolled.current = null;
      }
    });
    const keeper = new FocusKeeper({
      container: element,
      focus: (id) => {
        const label = labels.current.get(id)?.element;
        if (!label?.isConnected) return false;
        scrollToLabel(element, label);
        label.focus({ preventScroll: true });
        return true;
      },
      onLost: () => loseFocus(),
    });
    focus.current = keeper;
    // vis looks for a new size once a second only.
    const { clientWidth, clientHeight } = element;
    const sized = new ResizeObserver(() => {
      created.redraw();
      const same = element.clientWidth === clientWidth && element.clientHeight === clientHeight;
      if (!same) reselect();
    });
    sized.observe(element);
    return () => {
      keeper.stop();
      sized.disconnect();
      started.current = false;
      timeline.current = null;
      created.destroy();
    };
    // Created once; every prop that can change has an effect of its own below.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    for (const { id } of events) {
      if (!labels.current.has(id)) labels.current.set(id, new EventLabel(id));
    }
    drawItems();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawItems reads the same props
  }, [events, periods, bounds, selected]);

  useLayoutEffect(() => {
    if (started.current) show(props.window);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- show reads refs alone
  }, [props.window.from, props.window.to]);

  useEffect(() => {
    if (selected !== null && started.current) reveal(selected);
  }, [selected]);

  useImperativeHandle(props.ref, () => ({
    focusEvent(id) {
      bringIntoView(id);
      focus.current?.want(id);
    },
  }));

  return (
    <>
      <div ref={container} className="vis" />
      {[...laneElements].map(([lane, element]) =>
        createPortal(props.renderLane(lane), element, lane),
      )}
    </>
  );
}
