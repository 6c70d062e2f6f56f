import { useMemo, type ReactNode } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { glossEvent } from "../../domain/glossary/glossEvent.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { GlossContext } from "./GlossContext.ts";

interface GlossedEventProps {
  event: TimelineEvent;
  children: ReactNode;
}

/** Lets each `GlossedText` inside know the terms that it is the first to use. */
export function GlossedEvent({ event, children }: GlossedEventProps) {
  const terms = useSelector((state) => state.data.glossary);
  const glosses = useMemo(
    () => ({ en: glossEvent(event, "en", terms), zh: glossEvent(event, "zh", terms) }),
    [event, terms],
  );
  return <GlossContext value={glosses}>{children}</GlossContext>;
}
