import { toPng } from "../../browser/toPng.ts";
import { calendarDays, leftOutOfCalendar } from "../../domain/export/calendarDays.ts";
import { exportedStore } from "../../domain/export/exportedStore.ts";
import { isInView } from "../../domain/event/isInView.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { shownEvents } from "../../state/selectors/shownEvents.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { usePicture } from "./usePicture.ts";

export const FORMATS = ["csv", "json", "ics", "jsonld", "svg", "png"] as const;

export type Format = (typeof FORMATS)[number];

/** A file that the filtered events can be saved as. */
export interface ExportFormat {
  /** How many events it holds. */
  count: number;
  /** What it leaves out and why; undefined where nothing. */
  leftOut: ((t: Translate, lang: Lang) => string) | undefined;
  /** Throws where the browser cannot make it. */
  make: () => Promise<Blob>;
}

/** px of the PNG for each px of the drawing, so that it can be printed */
const PNG_SCALE = 2;

/** Each format with what the present filter and window would put into it. */
export function useFormats(): Record<Format, ExportFormat> {
  const { lead } = useLanguage();
  const state = useSelector((now) => now);
  const { data } = state;
  const draw = usePicture();
  const events = shownEvents(state);
  // The picture is of the timeline, whatever the view.
  const onTimeline = visibleEvents(state);
  const window = windowInView(state);
  const drawn = onTimeline.filter((event) => isInView(event, window)).length;
  const undated = onTimeline.filter(({ date }) => date === null).length;
  const all = { count: events.length, leftOut: undefined };
  const picture = {
    count: drawn,
    leftOut: partsInWords([
      [onTimeline.length - drawn - undated, (t) => t("export.outside")],
      [undated, (t) => t("precisionShort.none")],
    ]),
  };
  const svg = () => draw().svg;
  return {
    csv: {
      ...all,
      make: async () => {
        const { toCsv } = await import("../../domain/export/toCsv.ts");
        return new Blob([toCsv(data, events)], { type: "text/csv;charset=utf-8" });
      },
    },
    json: {
      ...all,
      make: () =>
        Promise.resolve(
          new Blob([`${JSON.stringify(exportedStore(data, events), null, 2)}\n`], {
            type: "application/json",
          }),
        ),
    },
    ics: {
      count: events.filter(calendarDays).length,
      leftOut: calendarWords(leftOutOfCalendar(events)),
      make: async () => {
        const { toIcs } = await import("../../domain/export/toIcs.ts");
        return new Blob([toIcs(data, events, lead)], { type: "text/calendar;charset=utf-8" });
      },
    },
    jsonld: {
      ...all,
      make: async () => {
        const { toJsonLd } = await import("../../domain/export/toJsonLd.ts");
        return new Blob([toJsonLd(data, events)], { type: "application/ld+json" });
      },
    },
    svg: {
      ...picture,
      make: () => Promise.resolve(new Blob([svg()], { type: "image/svg+xml" })),
    },
    png: {
      ...picture,
      make: () => {
        const { svg: drawing, width, height } = draw();
        return toPng(drawing, width * PNG_SCALE, height * PNG_SCALE);
      },
    },
  };
}

function calendarWords(counts: ReturnType<typeof leftOutOfCalendar>): ExportFormat["leftOut"] {
  const list = partsInWords(
    [...counts].map(([precision, count]) => [count, (t) => t(`precisionShort.${precision}`)]),
  );
  return list && ((t, lang) => t("export.noDay", { list: list(t, lang) }));
}

/** "21 year only, 9 month only"; undefined where there is none. */
function partsInWords(
  parts: readonly (readonly [count: number, words: (t: Translate) => string])[],
): ExportFormat["leftOut"] {
  const some = parts.filter(([count]) => count > 0);
  if (some.length === 0) return undefined;
  return (t) =>
    some
      .map(([count, words]) => t("export.part", { count, what: words(t) }))
      .join(t("panel.separator"));
}
