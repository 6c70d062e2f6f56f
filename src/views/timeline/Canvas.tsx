import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useShallow } from "zustand/react/shallow";
import { MS_PER_DAY } from "../../domain/date/day.ts";
import { showsLane } from "../../domain/event/eventFilter.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { bounds } from "../../domain/eventStore/allYears.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { moveWindow, SHORTEST_WINDOW_DAYS } from "../../state/actions/moveWindow.ts";
import { selectEvent } from "../../state/actions/selectEvent.ts";
import { zoomWindow } from "../../state/actions/zoomWindow.ts";
import { drawnEvents } from "../../state/selectors/drawnEvents.ts";
import { memoise } from "../../state/selectors/memoise.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { wholeWindow, windowInView } from "../../state/selectors/windowInView.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { showViewport, type ViewportStore } from "../../state/viewport.ts";
import { VisTimeline } from "../../vis/VisTimeline.tsx";
import type { VisHandle } from "../../vis/visTimelineProps.ts";
import { eventByArrow, isArrow } from "./eventByArrow.ts";
import { LaneLabel } from "./LaneLabel.tsx";
import { MoreBelow } from "./MoreBelow.tsx";
import styles from "./Timeline.module.css";
import { sameDrawing } from "./sameDrawing.ts";
import { toStops } from "./toStops.ts";
import { toVisEvent } from "./toVisEvent.ts";
import { toVisPeriods } from "./toVisPeriods.ts";
import { UndatedList } from "./UndatedList.tsx";
import { useBriefly } from "./useBriefly.ts";
import { useFocusWithin } from "./useFocusWithin.ts";
import { useRailList } from "./useRailList.ts";
import { useTickLabel } from "./useTickLabel.ts";
import { WheelHint } from "./WheelHint.tsx";

/** ms that a hint stays, long enough to be read twice */
const HINT_MS = 4000;

/** How many times as much time each key shows. */
const ZOOMS: ReadonlyMap<string, number> = new Map([
  ["+", 0.5],
  ["=", 0.5],
  ["-", 2],
  ["0", Infinity],
]);

interface CanvasProps {
  onOpen: (id: string) => void;
  keepWindow: boolean;
  viewport: ViewportStore;
  onReady: () => void;
  /** px of the right edge that the panel lies over, at this moment. */
  covered: () => number;
  /** px that a lane will most likely be high. */
  expectedHeight: (lane: string) => number | undefined;
}

/** The lanes with their events: one tab stop, the arrow keys move a real focus among the buttons inside. */
export function Canvas(props: CanvasProps) {
  const { onOpen, keepWindow, viewport, onReady, covered, expectedHeight } = props;
  const store = useTimelineStore();
  const file = useSelector((state) => state.data.file);
  const whole = useSelector((state) => wholeWindow(state.data));
  const window = useSelector(windowInView);
  const allYears = useSelector((state) => state.window === null);
  const events = useSelector(visibleEvents);
  const selected = useSelector((state) => state.event);
  const rows = useSelector((state) => state.context.length);
  const inUse = useLanguage();
  const { t } = inUse;
  const handle = useRef<VisHandle>(null);
  const canvas = useRef<HTMLDivElement>(null);
  /** Where the arrow keys are. */
  const at = useRef<string>(undefined);
  /** An arrow was pressed and its event has yet to be drawn; the next press counts from there. */
  const moving = useRef(false);
  const [below, setBelow] = useState(0);

  const [today] = useState(() => Math.floor(Date.now() / MS_PER_DAY));
  const limits = useMemo(() => bounds(whole), [whole]);
  const filter = useSelector((state) => state.filter);
  const lanes = useMemo(
    () => file.lanes.filter((lane) => showsLane(lane, filter)).map(({ id }) => id),
    [file, filter],
  );
  const latest = useSelector(useShallow(drawnEvents));
  const [named, setNamed] = useState(latest);
  if (named !== latest && !sameDrawing(named, latest)) setNamed(latest);
  const rest = useMemo(() => {
    const onAxis = new Set(named.map(({ id }) => id));
    return events.filter(({ id }) => !onAxis.has(id));
  }, [events, named]);
  const { found } = useSearch();
  // An event that stays is the same object, which need not be drawn anew.
  const toDrawn = useMemo(
    () =>
      memoise((event: TimelineEvent) =>
        toVisEvent(event, file, inUse, found?.has(event.id) ? found.marksIn : undefined),
      ),
    [file, inUse, found],
  );
  const drawn = useMemo(() => named.map(toDrawn), [named, toDrawn]);
  const periods = useMemo(() => toVisPeriods(file.periods, today), [file, today]);
  const stops = useMemo(() => toStops(named, rest, file), [named, rest, file]);
  const tickLabel = useTickLabel(whole);
  const [hinted, hint] = useBriefly(HINT_MS);

  useEffect(() => {
    if (selected !== null) at.current = selected;
  }, [selected]);

  const list = useRailList(
    canvas,
    (lane) => lanes.includes(lane) && rest.some((event) => laneOf(file, event).id === lane),
  );
  const focusWithin = useFocusWithin(canvas);

  /** Where the reader was, if that is still there, else the first in view; undefined where nothing is. */
  const place = () => {
    const inView = stops.find(({ day }) => day >= window.from && day < window.to);
    return (stops.find(({ id }) => id === at.current) ?? inView ?? stops[0])?.id;
  };

  const focusEvent = (id: string) => {
    at.current = id;
    const event = events.find((one) => one.id === id);
    if (!event) return;
    if (named.some((one) => one.id === id)) handle.current?.focusEvent(id);
    else list.open(laneOf(file, event).id, id);
  };

  const followArrow = (key: Parameters<typeof eventByArrow>[2], onEvent: boolean) => {
    // From outside, the first arrow leads to where the reader was; Home and End lead to the ends.
    const entering = !onEvent && !moving.current && key.startsWith("Arrow");
    const current = place();
    if (current === undefined) return;
    const next = entering ? current : eventByArrow(stops, current, key);
    if (next === current && onEvent) return;
    moving.current = true;
    focusEvent(next);
  };

  const onKeyDown = (press: KeyboardEvent<HTMLDivElement>) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.nativeEvent.isComposing) return;
    const { target, currentTarget } = press;
    const onEvent = target instanceof HTMLElement && target.dataset["event"];
    // Reached, though it is yet to be drawn.
    const awaited = target === currentTarget && moving.current && at.current;
    const here = onEvent || awaited;
    if (isArrow(press.key)) {
      press.preventDefault();
      followArrow(press.key, Boolean(onEvent));
    } else if ((press.key === "Enter" || press.key === " ") && here) {
      press.preventDefault();
      onOpen(here);
    } else if (ZOOMS.has(press.key)) {
      press.preventDefault();
      zoomWindow(store, ZOOMS.get(press.key) ?? 1);
    } else if (press.key === "Escape") {
      // What lies over the timeline is closed by whoever opened it.
      if (list.lane !== undefined) press.stopPropagation();
      list.close();
    }
  };

  const listed = file.lanes.find(({ id }) => id === list.lane);
  return (
    // The one tab stop: a group that hands the focus on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={canvas}
      className={styles.canvas}
      role="group"
      data-events
      aria-label={t("timeline.canvas")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the tab stop just described
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={focusWithin.onBlur}
      onFocus={({ target, currentTarget, relatedTarget }) => {
        focusWithin.onFocus();
        // Whoever comes from elsewhere is not on the way to an event.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          moving.current = false;
        const { event } = target.dataset;
        if (event === undefined) return;
        at.current = event;
        moving.current = false;
      }}
    >
      <VisTimeline
        // What it reads once belongs to one version of the data.
        key={`${file.id} ${file.version}`}
        ref={handle}
        events={drawn}
        lanes={lanes}
        periods={periods}
        window={window}
        allYears={allYears}
        bounds={limits}
        rowsAbove={rows}
        shortestWindowDays={SHORTEST_WINDOW_DAYS}
        expectedHeight={expectedHeight}
        selected={selected}
        keepWindow={keepWindow}
        tickLabel={tickLabel}
        covered={covered}
        onIdleWheel={hint}
        onBelow={setBelow}
        renderLane={(id) => (
          <LaneLabel
            lane={id}
            open={id === list.lane}
            onToggleUndated={(first) => (id === list.lane ? list.close() : list.open(id, first))}
          />
        )}
        onWindowChange={(next) => moveWindow(store, next)}
        onRest={(awaiting) => {
          canvas.current?.focus({ preventScroll: true });
          moving.current = awaiting;
        }}
        onViewport={(next) => showViewport(viewport, next)}
        onSelect={(id) => selectEvent(store, id)}
        onReady={onReady}
      />
      <MoreBelow count={below} onGo={() => handle.current?.showBelow()} />
      <WheelHint shown={hinted} />
      {listed && (
        <UndatedList
          key={listed.id}
          lane={listed}
          onSelect={(id) => selectEvent(store, id)}
          onLeave={list.leave}
          onClose={list.close}
        />
      )}
    </div>
  );
}
