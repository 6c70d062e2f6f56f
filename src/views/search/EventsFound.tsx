import type { TimelineEvent } from "../../domain/event/event.ts";
import { EventFound } from "./EventFound.tsx";
import { FoundGroup } from "./FoundGroup.tsx";

/** The events found that the filter shows, in the one order. */
export function EventsFound({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <FoundGroup of={(t) => t("search.eventHead", { count: events.length })} rows={events}>
      {(event) => <EventFound event={event} />}
    </FoundGroup>
  );
}
