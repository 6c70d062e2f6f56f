import { useMemo } from "react";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import { allEvents, visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { stackVisits, tallestStack } from "../../ui/visitMarks/stackVisits.ts";
import type { SlideRoom } from "./useSlideRoom.ts";
import { slideScale } from "./slideScale.ts";

/** All years of the store as a line on a slide: its scale, the visits among what is presented, the suspensions. */
export function useLine(room: SlideRoom) {
  const file = useSelector((state) => state.data.file);
  const whole = useSelector((state) => wholeWindow(state.data));
  // Of what is presented: a lesson stands before all events, a filter before those it lets through.
  const events = useSelector((state) =>
    state.lesson === null ? visibleEvents(state) : allEvents(state),
  );
  const { width, unit } = room;
  return useMemo(() => {
    const marks = stackVisits(events, file);
    const scale = slideScale(whole, { width, unit, height: 0 });
    const suspensions = suspendedPeriods(file.periods);
    return { marks, tallest: tallestStack(marks), scale, suspensions };
  }, [file, whole, events, width, unit]);
}
