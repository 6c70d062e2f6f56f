import type { Period } from "../domain/eventStore/eventStore.ts";
import type { Lang, Localized } from "../domain/text.ts";
import { textWidth } from "./textWidth.ts";

/** px: side padding of a segment */
const PADDING = 14;

/** As much as fits, px: name and dates, the short name and dates, the name, the short name alone, nothing. */
export function fittingPeriod(
  period: Period,
  dates: string,
  shown: readonly Lang[],
  { width, rem }: { width: number; rem: number },
) {
  const options = [
    { name: period.name, dates: true },
    { name: period.short, dates: true },
    { name: period.name, dates: false },
  ];
  const fits = options.find(({ name, dates: withDates }) => {
    const text = `${joinedName(name, shown)}${withDates ? `  ${dates}` : ""}`;
    return textWidth(text, rem) <= width - PADDING;
  });
  if (fits) return fits;
  const [lead = "en"] = shown;
  return textWidth(period.short[lead], rem) <= width - 2 ? ("tight" as const) : undefined;
}

/** A name in some languages, one after the other. */
export function joinedName(name: Localized, shown: readonly Lang[]): string {
  return shown.map((lang) => name[lang]).join(" ");
}
