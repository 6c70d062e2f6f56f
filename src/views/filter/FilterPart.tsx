import type { EventFilter } from "../../domain/event/eventFilter.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { FilterPartWords } from "../../ui/FilterPartWords.tsx";

/** One part of the filter in words: "Person: Wang Yi". */
export function FilterPart({ part }: { part: keyof EventFilter }) {
  const filter = useSelector((state) => state.filter);
  const data = useSelector((state) => state.data);
  return <FilterPartWords part={part} filter={filter} data={data} />;
}
