import { toCalendarDay } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { StoreFile } from "../../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import type { VisitMark } from "./stackVisits.ts";

/** The picture of the visits in words: its years, the numbers of both sides, what is hatched. */
export function pictureName(
  marks: readonly VisitMark[],
  whole: DayWindow,
  { parties, periods }: Pick<StoreFile, "parties" | "periods">,
  lang: Lang,
  t: Translate,
): string {
  const [a, b] = parties.map(({ side, visitors }) =>
    t("overview.side", {
      visitors: visitors[lang],
      count: marks.filter((mark) => mark.side === side).length,
    }),
  );
  const from = toCalendarDay(whole.from).year + 1;
  const picture = t("overview.picture", { from, to: lastYear(whole), a, b });
  return periods
    .filter(({ kind }) => kind === "suspended")
    .reduce(
      (words, period) =>
        t("overview.pictureHatched", {
          picture: words,
          period: period.name[lang],
          dates: dateInWords(readEdtf(periodEdtf(period)), t),
        }),
      picture,
    );
}
