import type { ReactNode } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { MarksIn } from "../../domain/search/found.ts";
import { MarksContext } from "../../ui/MarksContext.ts";
import styles from "./EventList.module.css";
import { ListRow } from "./ListRow.tsx";

/** Events under one head. */
export interface Group {
  /** Unique in the list. */
  id: string;
  head: ReactNode;
  events: readonly TimelineEvent[];
  /** Years of suspended relations. */
  suspended?: boolean;
}

interface ListGroupProps {
  group: Group;
  /** What is marked in the head, where it names what was found. */
  marks: MarksIn;
  /** Whether the selected event is to be found here; by person it may stand elsewhere too. */
  current: boolean;
  /** One of the events is about to be opened from here. */
  onOpen: () => void;
}

/** A group of the list: its head stays in view while its rows pass under it. */
export function ListGroup({ group, marks, current, onOpen }: ListGroupProps) {
  return (
    <div>
      {group.head && (
        <h3 className={`${styles.group} ${group.suspended ? styles.suspended : ""}`}>
          <MarksContext value={marks}>{group.head}</MarksContext>
        </h3>
      )}
      <ol onClickCapture={onOpen}>
        {group.events.map((event) => (
          <ListRow key={event.id} event={event} main={current} />
        ))}
      </ol>
    </div>
  );
}
