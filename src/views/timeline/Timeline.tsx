import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { startOf } from "../../domain/date/spanOf.ts";
import { MS_PER_DAY, toCalendarDay } from "../../domain/date/day.ts";
import { bounds } from "../../domain/eventStore/allYears.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/language.ts";
import { moveWindow, SHORTEST_WINDOW_DAYS } from "../../state/actions/moveWindow.ts";
import { selectEvent } from "../../state/actions/selectEvent.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { wholeWindow, windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import type { Tick } from "../../vis/axis.ts";
import { VisTimeline } from "../../vis/VisTimeline.tsx";
import type { Viewport, VisHandle } from "../../vis/visTimelineProps.ts";
import { eventByArrow, isArrow, type Stop } from "./eventByArrow.ts";
import { LaneLabel } from "./LaneLabel.tsx";
import { Ribbon } from "./Ribbon.tsx";
import styles from "./Timeline.module.css";
import { toVisEvent } from "./toVisEvent.ts";
import { toVisPeriods } from "./toVisPeriods.ts";
import { UndatedList } from "./UndatedList.tsx";
import { ZoomControls } from "./ZoomControls.tsx";

/** `onOpen`: the reader wants to read the event, so the focus should go to it. */
export function Timeline({ onOpen }: { onOpen: (id: string) => void }) {
  const store = useTimelineStore();
  const file = useSelector((state) => state.data.file);
  const whole = useSelector((state) => wholeWindow(state.data));
  const window = useSelector(windowInView);
  const events = useSelector(visibleEvents);
  const selected = useSelector((state) => state.event);
  const inUse = useLanguage();
  const { t } = inUse;
  const handle = useRef<VisHandle>(null);
  const canvas = useRef<HTMLDivElement>(null);
  /** Where the arrow keys are. */
  const at = useRef<string>(undefined);
  /** An arrow was pressed and its event has yet to be drawn; the next press counts from there. */
  const moving = useRef(false);
  const [viewport, setViewport] = useState<Viewport>();
  const [undated, setUndated] = useState<{ lane: string; top: number }>();

  const [today] = useState(() => Math.floor(Date.now() / MS_PER_DAY));
  const limits = useMemo(() => bounds(whole), [whole]);
  const lanes = useMemo(() => file.lanes.map(({ id }) => id), [file]);
  const drawn = useMemo(
    () => events.filter(({ date }) => date !== null).map((event) => toVisEvent(event, file, inUse)),
    [events, file, inUse],
  );
  const periods = useMemo(() => toVisPeriods(file.periods, today), [file, today]);
  const stops = useMemo<Stop[]>(
    () =>
      events.map((event) => ({
        id: event.id,
        lane: lanes.indexOf(laneOf(file, event).id),
        day: event.date === null ? Infinity : startOf(readEdtf(event.date)).last,
      })),
    [events, file, lanes],
  );

  const lastLabelled = toCalendarDay(whole.to).year - 5;
  const tickLabel = useCallback(
    ({ year, month }: Tick) => {
      // The spare years after the last event hold labels; nothing is known of them.
      if (year > lastLabelled) return "";
      return month === 1 ? t("axis.year", { year }) : t(`axis.month.${month as 1}`);
    },
    [t, lastLabelled],
  );

  const openUndated = (lane: string, first?: string) => {
    flushSync(() => setUndated({ lane, top: topOfLane(canvas.current, lane) }));
    if (first !== undefined) focusWithin(canvas.current, first);
  };

  const firstInView = () => {
    const inView = stops.find(({ day }) => day >= window.from && day < window.to);
    return (inView ?? stops[0])?.id ?? "";
  };

  const focusEvent = (id: string) => {
    at.current = id;
    const event = events.find((one) => one.id === id);
    if (event?.date !== null) {
      handle.current?.focusEvent(id);
      return;
    }
    openUndated(laneOf(file, event).id, id);
  };

  const onKeyDown = (press: KeyboardEvent<HTMLDivElement>) => {
    if (press.altKey || press.ctrlKey || press.metaKey || press.nativeEvent.isComposing) return;
    const onEvent = press.target instanceof HTMLElement && press.target.dataset["event"];
    if (isArrow(press.key)) {
      press.preventDefault();
      // From outside, the first arrow leads to where the reader was; Home and End lead to the ends.
      const entering = !onEvent && !moving.current && press.key.startsWith("Arrow");
      const current = at.current ?? selected ?? firstInView();
      moving.current = true;
      focusEvent(entering ? current : eventByArrow(stops, current, press.key));
    } else if ((press.key === "Enter" || press.key === " ") && onEvent) {
      press.preventDefault();
      onOpen(onEvent);
    } else if (press.key === "Escape") {
      press.stopPropagation();
      if (undated) setUndated(undefined);
      else selectEvent(store, null);
      canvas.current?.focus();
    }
  };

  const undatedLane = file.lanes.find(({ id }) => id === undated?.lane);
  return (
    <section className={styles.timeline} aria-label={t("timeline.name")}>
      <ZoomControls />
      <div className={styles.picture}>
        {viewport && (
          <Ribbon
            periods={file.periods}
            viewport={viewport}
            end={limits.to}
            onZoom={(next) => moveWindow(store, next)}
          />
        )}
        {/* One tab stop for all events: the arrow keys move a real focus among their buttons inside. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={canvas}
          className={styles.canvas}
          role="group"
          data-events
          aria-label={t("timeline.canvas")}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the tab stop just described
          tabIndex={0}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => {
            const { event } = target.dataset;
            if (event === undefined) return;
            at.current = event;
            moving.current = false;
          }}
        >
          <VisTimeline
            ref={handle}
            events={drawn}
            lanes={lanes}
            periods={periods}
            window={window}
            bounds={limits}
            shortestWindowDays={SHORTEST_WINDOW_DAYS}
            selected={selected}
            tickLabel={tickLabel}
            renderLane={(id) => {
              const lane = file.lanes.find((one) => one.id === id);
              return (
                lane && (
                  <LaneLabel
                    lane={lane}
                    open={id === undated?.lane}
                    onToggleUndated={(first) =>
                      id === undated?.lane ? setUndated(undefined) : openUndated(id, first)
                    }
                  />
                )
              );
            }}
            onWindowChange={(next) => moveWindow(store, next)}
            onLoseFocus={() => canvas.current?.focus({ preventScroll: true })}
            onViewport={setViewport}
            onSelect={(id) => selectEvent(store, id)}
          />
          {undated && undatedLane && (
            <UndatedList
              lane={undatedLane}
              events={events.filter(
                (event) => event.date === null && laneOf(file, event).id === undated.lane,
              )}
              selected={selected}
              top={undated.top}
              onSelect={(id) => selectEvent(store, id)}
              onClose={() => setUndated(undefined)}
            />
          )}
        </div>
      </div>
    </section>
  );
}

function focusWithin(canvas: HTMLElement | null, id: string): void {
  canvas?.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)?.focus();
}

/** px from the top of the canvas to a lane in the rail */
function topOfLane(canvas: HTMLElement | null, lane: string): number {
  const rail = canvas?.querySelector(`[data-lane="${CSS.escape(lane)}"]`);
  if (!canvas || !rail) return 0;
  return rail.getBoundingClientRect().top - canvas.getBoundingClientRect().top;
}
