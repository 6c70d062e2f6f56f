import { rivalDates } from "../../domain/claim/rivalDates.ts";
import { toCalendarDay } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { showsLane } from "../../domain/event/eventFilter.ts";
import { isInView } from "../../domain/event/isInView.ts";
import { firstYear, lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import type { Localized } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tickInWords } from "../../i18n/tickInWords.ts";
import type { LanguageInUse } from "../../i18n/useLanguage.ts";
import { yearsInWords } from "../../i18n/yearsInWords.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { wholeWindow, windowInView } from "../../state/selectors/windowInView.ts";
import type { State } from "../../state/store.ts";
import { isLabelled, ticksWithin } from "../../vis/axis.ts";
import { pxPerYear, zoomLevel, type ZoomLevel } from "../../vis/zoomLevel.ts";
import { EDGE, RAIL, WIDTH } from "./picture/measures.ts";
import type { Picture } from "./picture/timelinePicture.ts";

/** px over which time is drawn */
const ROOM = WIDTH - RAIL - EDGE;

/** What the timeline shows as it stands, with all its words: the same events, years and lanes. */
export function toPicture(state: State, inUse: LanguageInUse): Picture {
  const { file, events: all } = state.data;
  const { shown, t } = inUse;
  const window = windowInView(state);
  const level = zoomLevel(window, ROOM);
  const events = visibleEvents(state).filter((event) => isInView(event, window));
  const scale = pxPerYear(window, ROOM);
  const whole = wholeWindow(state.data);
  const years = yearsOf(window, whole);
  const said = (text: Localized) => shown.map((lang) => text[lang]);
  return {
    title: said(file.title).join(" "),
    subtitle: t("export.pictureOf", {
      years: yearsInWords(years, t),
      count: events.length,
      total: all.length,
    }),
    foot: t("export.pictureFoot", { version: file.version, licence: file.licence }),
    window,
    ticks: ticksWithin(window, level).map((tick) => ({
      day: tick.day,
      label:
        tick.year <= lastYear(whole) && isLabelled(tick, level, scale) ? tickInWords(tick, t) : "",
    })),
    periods: file.periods.map(({ from, to, name, short, kind }) => ({
      from: dayOf(from),
      to: to === null ? window.to : dayOf(to),
      names: [said(name).join(" "), name[inUse.lead], short[inUse.lead]],
      suspended: kind === "suspended",
    })),
    lanes: file.lanes
      .filter((lane) => showsLane(lane, state.filter))
      .map((lane) => ({
        name: said(lane.name),
        glyph: lane.glyph,
        colour: { a: "side-a", b: "side-b", none: "ink" }[sideOf(file, lane) ?? "none"],
        events: events
          .filter((event) => laneOf(file, event).id === lane.id)
          .map((event) => ({
            date: readEdtf(event.date ?? ""),
            rivals: rivalDates(event).map(({ date }) => date),
            lines: linesOf(event, level, inUse),
            bold: event.landmark ?? false,
          })),
      })),
  };
}

/** A name by how close the window is, as on the page (docs/design.md, "Labels"). */
function linesOf(
  event: TimelineEvent,
  level: ZoomLevel,
  { lead, shown, words }: LanguageInUse,
): string[] {
  if (level === 0) return [event.labels.short[lead]];
  return shown.map((lang) => {
    if (level === 1) return event.labels.medium[lang];
    const date = dateInWords(readEdtf(event.date ?? ""), words[lang]);
    return words[lang]("export.titleAndDate", { title: event.title[lang], date });
  });
}

function dayOf(date: string): number {
  return spanOf(readEdtf(date)).first;
}

/** The years that a picture is of: those that are only room for names are not told. */
function yearsOf(window: DayWindow, whole: DayWindow): { from: number; to: number } {
  const from = Math.max(toCalendarDay(window.from).year, firstYear(whole));
  const to = Math.min(toCalendarDay(window.to - 1).year, lastYear(whole));
  return { from, to: Math.max(from, to) };
}
