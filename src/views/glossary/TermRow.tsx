import { useEffect, useRef, type ReactNode } from "react";
import type { Term } from "../../domain/glossary/term.ts";
import { eventsOfTerm } from "../../state/selectors/eventsOfTerm.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CountedEvents } from "../../ui/CountedEvents.tsx";
import { PlacesInSources } from "../../ui/PlacesInSources.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./TermTable.module.css";

/** A term with all that the glossary says of it; whoever looks it up is brought to its name. */
export function TermRow({ term }: { term: Term }) {
  const { sources } = useSelector((state) => state.data);
  const events = useSelector((state) => eventsOfTerm(state, term.id));
  const selected = useSelector((state) => state.event);
  const lookedUp = useSelector((state) => state.term === term.id);
  const lookUps = useSelector((state) => state.lookUps);
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!lookedUp) return;
    name.current?.focus({ preventScroll: true });
    name.current?.closest("tr")?.scrollIntoView({ block: "center" });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each time that it is looked up
  }, [lookedUp, lookUps]);
  return (
    <tr className={lookedUp ? styles.lookedUp : undefined}>
      <th scope="row" className={styles.en}>
        <h3 ref={name} tabIndex={-1} lang="en" className={`serif ${styles.word}`}>
          {term.term.en}
        </h3>
      </th>
      <td className={styles.zh}>
        <span lang="zh-Hans" className={`serif ${styles.word}`}>
          {term.term.zh}
        </span>
        <span lang="zh-Latn" className={styles.pinyin}>
          {term.pinyin}
        </span>
      </td>
      <Cell part="means">
        <Bilingual text={term.means} layout="stacked" />
      </Cell>
      <Cell part="notSameAs">
        <Bilingual text={term.notSameAs} layout="stacked" />
      </Cell>
      <Cell part="saidBy">{term.saidBy && <Bilingual text={term.saidBy} layout="stacked" />}</Cell>
      <td className={styles.usesAndSources}>
        <div className={styles.uses}>
          <CountedEvents
            events={events}
            of={(t) =>
              events.length === 0
                ? t("glossary.usesNone")
                : t("glossary.uses", { count: events.length })
            }
            selected={selected}
          />
        </div>
        <div className={styles.sources}>
          <PlacesInSources places={term.sources} sources={sources} />
        </div>
      </td>
    </tr>
  );
}

interface CellProps {
  part: "means" | "notSameAs" | "saidBy";
  children: ReactNode;
}

/** A cell that bears the head of its column itself where there are no columns. */
function Cell({ part, children }: CellProps) {
  return (
    <td className={styles[part]}>
      {children && (
        <>
          <span className={styles.label} aria-hidden="true">
            <Words of={(t) => t(`glossary.${part}`)} />
          </span>
          {children}
        </>
      )}
    </td>
  );
}
