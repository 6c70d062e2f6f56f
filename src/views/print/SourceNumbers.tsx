import type { TimelineEvent } from "../../domain/event/event.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";

interface SourceNumbersProps {
  events: readonly TimelineEvent[];
  /** Of the sources, by id. */
  numbers: ReadonlyMap<string, number>;
}

/** The numbers of what some events rest on, ascending. */
export function SourceNumbers({ events, numbers }: SourceNumbersProps) {
  const { t } = useLanguage();
  const cited = new Set(events.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return [...numbers]
    .filter(([id]) => cited.has(id))
    .map(([, number]) => number)
    .join(t("print.numberSeparator"));
}
