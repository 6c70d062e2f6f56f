import { useId, useState, type ReactNode } from "react";
import { Words } from "../../ui/Words.tsx";
import styles from "./Figure.module.css";
import { ListPlaceContext } from "./OpenCountContext.ts";
import type { Say } from "./say.ts";

interface FigureProps {
  head: Say;
  /** How to read it, beside the head. */
  note?: Say;
  /** Its place on the page. */
  place: "decade" | "level" | "kind" | "total" | "gaps" | "returning" | "table";
  children: ReactNode;
}

/** One picture with its heading, and room below for the visits that a number of it opens. */
export function Figure({ head, note, place, children }: FigureProps) {
  const name = useId();
  const [list, setList] = useState<HTMLElement | null>(null);
  return (
    <figure className={styles.figure} data-place={place} aria-labelledby={name}>
      <div className={styles.head}>
        <h3 id={name}>
          <Words of={head} />
        </h3>
        {note && (
          <p className={styles.note}>
            <Words of={note} />
          </p>
        )}
      </div>
      <ListPlaceContext value={list}>{children}</ListPlaceContext>
      <div ref={setList} />
    </figure>
  );
}
