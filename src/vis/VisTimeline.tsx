import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { DataSet } from "vis-data/esnext";
import { Timeline, timeline as parts } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { axisStep, isFirstTick, isLabelled, tickAt } from "./axis.ts";
import { countBelow } from "./countBelow.ts";
import { addDisputedItem } from "./disputedItem.ts";
import { drawWhole } from "./drawWhole.ts";
import { DrawnItems } from "./DrawnItems.ts";
import { addEventItem } from "./eventItem.ts";
import { keepItems } from "./keepItems.ts";
import { LaneElements } from "./LaneElements.ts";
import { orderItems } from "./orderItems.ts";
import { revealingWindow } from "./revealingWindow.ts";
import { orderLanes } from "./orderLanes.ts";
import { scrollLanes } from "./scrollLanes.ts";
import { timelineOptions } from "./timelineOptions.ts";
import { toGroup, type LaneGroup } from "./toGroup.ts";
import { toBackgrounds, type RangeItem } from "./rangeItem.ts";
import "./vis.css";
import type { VisTimelineProps } from "./visTimelineProps.ts";
import { WayBack } from "./WayBack.ts";
import { Widget } from "./Widget.ts";
import { pxPerYear, zoomLevel, type ZoomLevel } from "./zoomLevel.ts";

addEventItem(parts);
addDisputedItem(parts);
drawWhole(Timeline);
orderLanes(parts.components.ItemSet);

/** of the room, so that some of what was seen is still seen */
const PAGE = 0.8;

/**
 * vis-timeline, wrapped once: props in, callbacks out. Created once, then compared and updated; `bounds`,
 * `shortestWindowDays`, `expectedHeight` and `keepWindow` are read once, so another store needs another `key`.
 */
export function VisTimeline(props: VisTimelineProps) {
  const { events, lanes, periods, bounds, selected, allYears, tickLabel } = props;
  const container = useRef<HTMLDivElement>(null);
  const widget = useRef<Widget | null>(null);
  const [items] = useState(() => new DataSet<RangeItem>());
  const [groups] = useState(() => new DataSet<LaneGroup>());
  const [drawn] = useState(() => new DrawnItems(items));
  const [laneElements] = useState(() => new LaneElements());
  const [wayBack] = useState(() => new WayBack());
  const level = useRef<ZoomLevel>(0);
  const behind = useMemo(() => toBackgrounds(periods, bounds), [periods, bounds]);

  const labelOf = (id: string) => drawn.labelOf(id);

  const laneOf = useEffectEvent((id: string) => {
    const lane = events.find((event) => event.id === id)?.lane;
    return lane === undefined ? undefined : laneElements.of(lane);
  });

  const draw = useEffectEvent(() =>
    drawn.show({ events, behind, level: level.current, selected, allYears }),
  );

  const followViewport = useEffectEvent(() => {
    const { timeline, time } = widget.current ?? {};
    if (!time || time.width === 0) return;
    const { inView, width } = time;
    const next = zoomLevel(inView, width);
    if (next !== level.current) {
      level.current = next;
      timeline?.setOptions({ timeAxis: axisStep(next) });
      draw();
    }
    props.onViewport({ ...inView, width });
  });

  const followReader = useEffectEvent(() => {
    const window = widget.current?.time.inView;
    if (window) props.onWindowChange({ from: Math.round(window.from), to: Math.round(window.to) });
  });

  const reportSelect = useEffectEvent((id: unknown) => {
    if (!events.some((event) => event.id === id)) return;
    props.onSelect(String(id));
    widget.current?.focus.want(String(id));
  });

  const moveTo = useEffectEvent((id: string, labelWidth: number) => {
    const event = events.find((one) => one.id === id);
    const time = widget.current?.time;
    const covered = props.covered();
    // At all years every name is whole as it is.
    if (!event || !time || (allYears && covered === 0)) return false;
    const room = { width: time.width, covered, end: bounds.to };
    const better = revealingWindow(time.inView, event.span.first, labelWidth, room);
    if (!better) return false;
    time.show(better);
    // The arrow keys move the window too, and there the reader means to be.
    if (id === selected) wayBack.moved(props.window, better, allYears);
    props.onWindowChange(better);
    return true;
  });

  /** In a new room the selected event is to be seen again; only a new width moves the window. */
  const reselect = useEffectEvent((newWidth: boolean) => {
    if (selected === null) return;
    if (newWidth) widget.current?.revealer.revealLater(selected);
    else widget.current?.revealer.scrollLater(selected);
  });

  /** The years from which the event had moved the window are to be seen again. */
  const goBack = useEffectEvent(() => {
    const years = wayBack.take(props.window);
    if (years) props.onWindowChange(years);
  });

  const reportBelow = useEffectEvent(() => {
    const window = widget.current?.time.inView;
    if (!window || !container.current) return;
    const below = countBelow(container.current, { events, window, labelOf, laneOf });
    container.current.toggleAttribute("data-below", below > 0);
    props.onBelow(below);
  });

  const settle = useEffectEvent((again: boolean) => {
    reportBelow();
    if (container.current && !again) orderItems(container.current, events, labelOf);
    if (again || !container.current || container.current.dataset["ready"]) return;
    container.current.dataset["ready"] = "true";
    props.onReady();
  });

  const hint = useEffectEvent(() => props.onIdleWheel());

  const rest = useEffectEvent((awaiting: boolean) => props.onRest(awaiting));

  const labelOfTick = useEffectEvent((ms: number) => {
    const tick = tickAt(ms);
    const time = widget.current?.time;
    const scale = time ? pxPerYear(time.inView, time.width) : 0;
    if (!isLabelled(tick, level.current, scale)) return "";
    const first = time !== undefined && isFirstTick(ms, time.inView.from, level.current);
    return tickLabel({ ...tick, first });
  });

  const start = useEffectEvent(() => {
    if (!widget.current || !container.current) return;
    const { time, revealer } = widget.current;
    widget.current.started = true;
    time.show(props.window);
    if (selected !== null) {
      if (props.keepWindow && props.covered() === 0) revealer.scrollLater(selected);
      else revealer.reveal(selected);
    }
    widget.current.settle();
  });

  useLayoutEffect(() => draw(), [events, behind, selected, allYears]);

  useLayoutEffect(() => {
    const wanted = lanes.map(toGroup);
    widget.current?.expectLanes(lanes);
    keepItems(groups, wanted);
    groups.update(wanted);
  }, [groups, lanes]);

  useLayoutEffect(() => {
    if (!container.current) return;
    const options = timelineOptions({
      bounds: props.bounds,
      shortestWindowDays: props.shortestWindowDays,
      tickLabel: (ms) => labelOfTick(ms),
      label: labelOf,
      lane: (id) => laneElements.of(id),
      onDrawn: () => start(),
    });
    laneElements.expect(lanes, props.expectedHeight);
    const timeline = new Timeline(container.current, items, groups, options);
    const created = new Widget(timeline, container.current, {
      window: props.window,
      groups,
      lanes: laneElements,
      labelOf,
      laneOf: (event) => laneOf(event),
      moveTo: (event, width) => moveTo(event, width),
      onViewport: () => followViewport(),
      onRead: () => followReader(),
      onTap: (item) => reportSelect(item),
      onResize: (newWidth) => reselect(newWidth),
      onIdleWheel: () => hint(),
      onRest: (awaiting) => rest(awaiting),
      onSettled: (again) => settle(again),
    });
    widget.current = created;
    return () => {
      widget.current = null;
      created.stop();
    };
    // Created once; every prop that can change has an effect of its own.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useLayoutEffect(() => {
    if (widget.current?.started) widget.current.time.show(props.window);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- its days, not the object
  }, [props.window.from, props.window.to]);

  useLayoutEffect(() => {
    if (!widget.current?.started) return;
    widget.current.timeline.redraw();
    reselect(false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- reselect reads what is new by itself
  }, [props.rowsAbove]);

  useEffect(() => {
    if (!widget.current?.started) return;
    if (selected !== null) return widget.current.revealer.reveal(selected);
    widget.current.revealer.forget();
    goBack();
  }, [selected]);

  useImperativeHandle(props.ref, () => ({
    focusEvent(id) {
      widget.current?.revealer.reveal(id);
      widget.current?.focus.want(id);
    },
    showBelow() {
      if (container.current) scrollLanes(container.current, ({ height }) => height * PAGE);
    },
  }));

  return (
    <>
      <div ref={container} className="vis" />
      {lanes.map((lane) => createPortal(props.renderLane(lane), laneElements.of(lane), lane))}
    </>
  );
}
