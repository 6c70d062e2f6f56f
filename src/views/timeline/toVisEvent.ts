import { rivalDates, type RivalDate } from "../../domain/claim/rivalDates.ts";
import { coreOf, drawnSpan } from "../../domain/date/drawnSpan.ts";
import type { EdtfDate } from "../../domain/date/edtf.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf } from "../../domain/date/precisionOf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import type { StoreFile } from "../../domain/eventStore/eventStore.ts";
import type { MarksIn } from "../../domain/search/found.ts";
import { marksOfName } from "../../domain/search/marksOfName.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { datesWithoutYear } from "../../i18n/datesWithoutYear.ts";
import { tagOf } from "../../i18n/language.ts";
import type { LanguageInUse } from "../../i18n/useLanguage.ts";
import { rivalsInWords } from "../../i18n/rivalsInWords.ts";
import type { LabelLine, VisEvent } from "../../vis/visEvent.ts";
import type { ZoomLevel } from "../../vis/zoomLevel.ts";

/** When an event was, by the date in use, and when other sources say that it was. */
interface When {
  date: EdtfDate;
  rivals: readonly RivalDate[];
}

/**
 * An event of the store with all its words, as the widget draws it, marked where a search found it. Only for
 * events with a date.
 */
export function toVisEvent(
  event: TimelineEvent,
  file: StoreFile,
  inUse: LanguageInUse,
  marks?: MarksIn,
): VisEvent {
  const date = readEdtf(event.date ?? "");
  const rivals = rivalDates(event);
  const when = { date, rivals };
  const lane = laneOf(file, event);
  const core = coreOf(date);
  const { lead, shown, words } = inUse;
  return {
    id: event.id,
    lane: lane.id,
    span: drawnSpan(date),
    ...(core && precisionOf(date) === "duration" ? { core } : {}),
    shapes: shapesOf(date),
    rivals: rivals.map((rival) => ({ span: drawnSpan(rival.date), shapes: shapesOf(rival.date) })),
    glyph: lane.glyph,
    side: sideOf(file, lane),
    landmark: event.landmark ?? false,
    // At all years there is room for one language.
    label: (level) =>
      marked(
        (level === 0 ? [lead] : shown).map((lang) => line(event, when, level, lang, words[lang])),
        marks,
      ),
    name: (level) => eventName(event, when, lane.name[lead], level, inUse),
  };
}

/**
 * "date, title, lane"; and the label on screen where the title does not contain it, so that a reader who
 * says it to the browser is understood (WCAG 2.5.3).
 */
function eventName(
  event: TimelineEvent,
  when: When,
  lane: string,
  level: ZoomLevel,
  { lead, shown, t }: LanguageInUse,
): string {
  const date = rivalsInWords(dateInWords(when.date, t), when.rivals, t);
  const title = event.title[lead];
  const langs = level === 0 ? [lead] : shown;
  const label = langs.map((lang) => labelText(event, level, lang)).join(" ");
  return title.toLowerCase().includes(label.toLowerCase())
    ? t("timeline.eventName", { date, title, lane })
    : t("timeline.eventNameWithLabel", { date, title, lane, label });
}

function labelText(event: TimelineEvent, level: ZoomLevel, lang: Lang): string {
  if (level === 0) return event.labels.short[lang];
  return level === 1 ? event.labels.medium[lang] : event.title[lang];
}

function line(
  event: TimelineEvent,
  when: When,
  level: ZoomLevel,
  lang: Lang,
  t: Translate,
): LabelLine {
  const text = labelText(event, level, lang);
  if (level < 2) return { text, lang: tagOf(lang) };
  return { text, lang: tagOf(lang), aside: dateAside(when, level, t) };
}

function marked(lines: readonly LabelLine[], marks: MarksIn | undefined): readonly LabelLine[] {
  if (!marks) return lines;
  const marksIn = marksOfName(
    marks,
    lines.map(({ text }) => text),
  );
  return lines.map((one) => Object.assign({}, one, { marks: marksIn(one.text) }));
}

/** The date beside the title, and what other sources have: the mark of theirs may be out of view. */
function dateAside({ date, rivals }: When, level: ZoomLevel, t: Translate): string {
  const brief = datesWithoutYear([date, ...rivals.map((rival) => rival.date)], t);
  const [used, ...others] = brief ?? [];
  if (used !== undefined && others.length > 0) return rivalsInWords(used, rivals, t, others);
  return rivalsInWords(ownAside(date, level, t), rivals, t);
}

/** A plain year says what is not known, for its bar may run out of view. */
function ownAside(date: EdtfDate, level: ZoomLevel, t: Translate): string {
  const words = dateInWords(date, t);
  if (precisionOf(date) !== "year" || (date.kind === "single" && date.unknown)) return words;
  return t(level === 2 ? "date.monthUnknown" : "date.someTimeIn", { date: words });
}
