import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { pictureName } from "../../ui/visitMarks/pictureName.ts";
import type { VisitMark } from "../../ui/visitMarks/stackVisits.ts";

/** The picture in the leading language. */
export function usePictureName(marks: readonly VisitMark[], whole: DayWindow): string {
  const { lead, t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  return pictureName(marks, whole, file, lead, t);
}
