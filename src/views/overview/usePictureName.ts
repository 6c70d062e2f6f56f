import { toCalendarDay } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useSelector } from "../../state/StoreContext.ts";
import type { VisitMark } from "../../ui/visitMarks/stackVisits.ts";

/** The picture in words: its years, the numbers of both sides, what is hatched. */
export function usePictureName(marks: readonly VisitMark[], whole: DayWindow): string {
  const { lead, t } = useLanguage();
  const { parties, periods } = useSelector((state) => state.data.file);
  const [a, b] = parties.map(({ side, visitors }) =>
    t("overview.side", {
      visitors: visitors[lead],
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
          period: period.name[lead],
          dates: dateInWords(readEdtf(periodEdtf(period)), t),
        }),
      picture,
    );
}
