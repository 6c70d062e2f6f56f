import type { Length } from "../domain/date/lengthBetween.ts";
import type { GapLength } from "../domain/figures/gapLength.ts";
import type { Translate } from "./createI18n.ts";

/** How long a gap was in the words of one language: one length only where its ends are known to the day, else a range. */
export function lengthInWords(length: GapLength, t: Translate): string {
  if ("exact" in length) return exactInWords(length.exact, t);
  const [from, to] = [toYears(length.atLeast), toYears(length.atMost)];
  if (length.atLeast === 0) return t("visits.lengthUpTo", { length: monthsInWords(to, t) });
  // A month after 30 January and one after 31 January end on the same day.
  if (length.atLeast === length.atMost) return monthsInWords(from, t);
  if (from.months === 0 && to.months === 0)
    return t("visits.yearsRange", { from: from.years, to: to.years });
  if (from.years === to.years && from.months > 0) {
    const months = t("visits.monthsRange", { from: from.months, to: to.months });
    return from.years === 0
      ? months
      : joined([t("visits.years", { count: from.years }), months], t);
  }
  return t("visits.lengthRange", { from: monthsInWords(from, t), to: monthsInWords(to, t) });
}

type Months = Pick<Length, "years" | "months">;

function toYears(months: number): Months {
  return { years: Math.floor(months / 12), months: months % 12 };
}

function monthsInWords(length: Months, t: Translate): string {
  return exactInWords({ ...length, days: 0 }, t);
}

/** Parts that are nothing are not said. */
function exactInWords({ years, months, days }: Length, t: Translate): string {
  const parts = [
    ...(years > 0 ? [t("visits.years", { count: years })] : []),
    ...(months > 0 ? [t("visits.months", { count: months })] : []),
    ...(days > 0 ? [t("visits.days", { count: days })] : []),
  ];
  return joined(parts, t);
}

function joined(parts: readonly string[], t: Translate): string {
  return parts.reduce((longer, shorter) => t("visits.lengthOf", { longer, shorter }));
}
