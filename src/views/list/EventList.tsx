import { useMemo, useState } from "react";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { NO_MARKS } from "../../ui/MarksContext.ts";
import { Words } from "../../ui/Words.tsx";
import { byDate } from "./byDate.tsx";
import { byLane } from "./byLane.tsx";
import { byPerson } from "./byPerson.tsx";
import { ColumnHeads } from "./ColumnHeads.tsx";
import styles from "./EventList.module.css";
import { ListGroup } from "./ListGroup.tsx";
import { ListHead } from "./ListHead.tsx";
import { useKeptPlace } from "./useKeptPlace.ts";

const GROUPS = { date: byDate, lane: byLane, person: byPerson };

/** All visible events, under the periods of relations, the lanes or the people. */
export function EventList() {
  const events = useSelector(visibleEvents);
  const data = useSelector((state) => state.data);
  const sort = useSelector((state) => state.sort);
  const selected = useSelector((state) => state.event);
  const { t, lead, language } = useLanguage();
  const { found } = useSearch();
  const [opened, setOpened] = useState<string>();
  const list = useKeptPlace();

  const groups = useMemo(() => GROUPS[sort](events, data, lead), [sort, events, data, lead]);
  // By person an event may stand twice; the reader comes back to where it was opened.
  const places = groups.filter((group) => group.events.some(({ id }) => id === selected));
  const place = places.find(({ id }) => id === opened) ?? places[0];

  return (
    <section
      ref={list}
      className={styles.list}
      aria-label={t("list.name")}
      tabIndex={-1}
      data-events
      data-language={language}
    >
      <ListHead />
      <ColumnHeads />
      {events.length === 0 && (
        <p className={styles.empty}>
          <Words of={(words) => words("list.empty")} layout="stacked" />
        </p>
      )}
      {groups.map((group) => (
        <ListGroup
          key={`${sort} ${group.id}`}
          group={group}
          marks={found?.people.some(({ id }) => id === group.id) ? found.marksIn : NO_MARKS}
          current={group === place}
          onOpen={() => setOpened(group.id)}
        />
      ))}
    </section>
  );
}
