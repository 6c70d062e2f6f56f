import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { StillVisits } from "../../ui/visitMarks/StillVisits.tsx";
import { usePictureName } from "./usePictureName.ts";
import { useVisits } from "./useVisits.ts";

/** The picture of all years before its size is known. */
export function StillPicture({ whole }: { whole: DayWindow }) {
  const periods = useSelector((state) => state.data.file.periods);
  const { marks } = useVisits();
  const name = usePictureName(marks, whole);
  return <StillVisits id="still" marks={marks} periods={periods} whole={whole} name={name} />;
}
