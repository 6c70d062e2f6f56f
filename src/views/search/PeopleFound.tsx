import { useState } from "react";
import { flushSync } from "react-dom";
import { namedIn } from "../../domain/event/eventFilter.ts";
import { visitsOf } from "../../domain/event/visitsOf.ts";
import type { Person } from "../../domain/person/person.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { showOnlyPerson } from "../../state/actions/showOnlyPerson.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { FoundGroup } from "./FoundGroup.tsx";
import { PersonFound } from "./PersonFound.tsx";
import styles from "./SearchPanel.module.css";

interface PeopleFoundProps {
  people: readonly Person[];
  onFiltered: () => void;
}

/** As many as leave the events below in view; an office can find dozens. */
const AT_FIRST = 4;

/** The people found, each with a way to leave their events alone. */
export function PeopleFound({ people, onFiltered }: PeopleFoundProps) {
  const store = useTimelineStore();
  const { t, lead } = useLanguage();
  const events = useSelector(allEvents);
  const [all, showAll] = useState<PeopleFoundProps["people"]>();
  const few = people.length <= AT_FIRST + 1 || all === people;
  return (
    <>
      <FoundGroup
        of={(words) => words("search.personHead", { count: people.length })}
        rows={few ? people : people.slice(0, AT_FIRST)}
      >
        {(person) => (
          <PersonFound person={person} visits={visitsOf(events, person.id).length}>
            {events.some((event) => namedIn(event).includes(person.id)) && (
              <button
                type="button"
                className="control"
                onClick={() => {
                  showOnlyPerson(store, person.id);
                  onFiltered();
                }}
              >
                <Words of={(words) => words("search.onlyThese")} layout="lead" />
                <span className="hidden" lang={tagOf(lead)}>
                  {" "}
                  {t("panel.ofPerson", { name: person.names[lead].text })}
                </span>
              </button>
            )}
          </PersonFound>
        )}
      </FoundGroup>
      {!few && (
        <div className={styles.page} data-result>
          <button
            type="button"
            className="control"
            onClick={({ currentTarget }) => {
              const section = currentTarget.parentElement?.previousElementSibling;
              flushSync(() => showAll(people));
              // It vanishes with what it shows.
              section?.querySelectorAll<HTMLElement>("li button")[AT_FIRST]?.focus();
            }}
          >
            <Words
              of={(words) => words("search.allPeople", { count: people.length })}
              layout="lead"
            />
          </button>
        </div>
      )}
    </>
  );
}
