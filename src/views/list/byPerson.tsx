import type { TimelineEvent } from "../../domain/event/event.ts";
import { groupByPerson } from "../../domain/event/groupByPerson.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { Lang } from "../../domain/text.ts";
import { Words } from "../../ui/Words.tsx";
import { BothNames } from "./BothNames.tsx";
import { EventCount } from "./EventCount.tsx";
import type { Group } from "./ListGroup.tsx";

/** The events under the people they name, in the order of the names in the leading language. */
export function byPerson(
  events: readonly TimelineEvent[],
  { people }: EventStore,
  lead: Lang,
): Group[] {
  return groupByPerson(events, people, lead).map(({ person, events: ofPerson }) => ({
    // No id of a person is empty.
    id: person?.id ?? "",
    head: (
      <>
        {person ? <BothNames person={person} /> : <Words of={(t) => t("list.nobodyNamed")} />}{" "}
        <EventCount count={ofPerson.length} />
      </>
    ),
    events: ofPerson,
  }));
}
