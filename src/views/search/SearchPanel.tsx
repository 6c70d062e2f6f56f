import { useEffect, useRef, type KeyboardEvent } from "react";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { useMatches } from "../../state/useMatches.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { MarksContext } from "../../ui/MarksContext.ts";
import { Words } from "../../ui/Words.tsx";
import { EventsFound } from "./EventsFound.tsx";
import { isEmpty } from "./isEmpty.ts";
import { MatchFeet } from "./MatchFeet.tsx";
import { NoMatch } from "./NoMatch.tsx";
import { PagesFound } from "./PagesFound.tsx";
import { PeopleFound } from "./PeopleFound.tsx";
import styles from "./SearchPanel.module.css";
import { SearchState } from "./SearchState.tsx";
import { WhereFound } from "./WhereFound.tsx";

interface SearchPanelProps {
  /** The panel is there, which it is some time after the search, the first time. */
  onDrawn: () => void;
  /** The search is cleared, and the reader goes back to where it is typed. */
  onClear: () => void;
  /** Arrow up from the first result. */
  onField: () => void;
  /** A match becomes the selected event, and the results stay. */
  onStep: (event: string) => void;
  /** One of the found people has become the filter. */
  onFiltered: () => void;
  /** Another page is shown, at what was found there. */
  onTurn: (page: "sources" | "glossary", entry: string) => void;
}

const RESULTS = "[data-result] :is(a, button)";

/** What a search has found, in the place of the panel: people, events, terms, sources. */
export function SearchPanel(props: SearchPanelProps) {
  const { found } = useSearch();
  const { t } = useLanguage();
  const matches = useMatches();
  const panel = useRef<HTMLElement>(null);
  const n = matches?.n ?? 0;

  const { onDrawn } = props;
  useEffect(() => onDrawn(), [onDrawn]);
  useEffect(() => {
    if (n > 0) panel.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [n]);

  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    if (press.altKey || press.ctrlKey || press.metaKey) return;
    if (press.key === "Escape") {
      press.stopPropagation();
      props.onClear();
      return;
    }
    const results = [...(panel.current?.querySelectorAll<HTMLElement>(RESULTS) ?? [])];
    const at = results.findIndex((result) => result === press.target);
    const way = { ArrowDown: 1, ArrowUp: -1 }[press.key];
    if (at < 0 || way === undefined) return;
    press.preventDefault();
    if (at + way < 0) props.onField();
    else results[at + way]?.focus();
  };

  const isFound = matches !== undefined && found !== null && !isEmpty(found);
  return (
    // Arrow keys and Escape are ways beside Tab and the buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      className={styles.panel}
      aria-label={t("search.name")}
      onKeyDown={onKeyDown}
      data-results
    >
      <div className={styles.top}>
        <span>
          <Words of={(words) => words("search.name")} />
        </span>
        <CloseButton name={t("search.clear")} onClose={props.onClear} />
      </div>
      <SearchState />
      <div className={styles.body}>
        {isFound && (
          <MarksContext value={found.marksIn}>
            <WhereFound />
            <PeopleFound people={found.people} onFiltered={props.onFiltered} />
            <EventsFound events={matches.shown} />
            <PagesFound found={found} onTurn={props.onTurn} />
          </MarksContext>
        )}
        {found && !found.notSearched && !isFound && <NoMatch found={found} />}
        {isFound && (
          <p className={styles.searched}>
            <Words of={(words) => words("search.searched")} layout="stacked" />
          </p>
        )}
      </div>
      <MatchFeet onStep={props.onStep} onClear={props.onClear} />
    </aside>
  );
}
