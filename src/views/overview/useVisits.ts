import { useMemo } from "react";
import { allEvents, visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { stackVisits, tallestStack } from "../../ui/visitMarks/stackVisits.ts";

/** The visible visits as marks, and the tallest stack that there would be without a filter. */
export function useVisits() {
  const file = useSelector((state) => state.data.file);
  const all = useSelector(allEvents);
  const visible = useSelector(visibleEvents);
  const marks = useMemo(() => stackVisits(visible, file), [visible, file]);
  const tallest = useMemo(() => tallestStack(stackVisits(all, file)), [all, file]);
  return { marks, tallest };
}
