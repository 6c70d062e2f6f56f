import { useContext, type RefObject } from "react";
import { LateRegion } from "./LateRegion.tsx";
import { resultsShown } from "./state/selectors/resultsShown.ts";
import { useSelector } from "./state/StoreContext.ts";
import { BandContext } from "./ui/BandContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import type { useSearchSteps } from "./useSearchSteps.ts";
import { Panel } from "./views/detail/Panel.tsx";

// It comes with the first search.
const loadResults = async () => (await import("./views/search/SearchPanel.tsx")).SearchPanel;

interface SideProps {
  /** The heading of the event that is open. */
  heading: RefObject<HTMLHeadingElement | null>;
  steps: ReturnType<typeof useSearchSteps>;
  /** Escape in an event: the reader goes back to where it was opened. */
  onLeave: () => void;
  /** On a phone: whether the sheet is pulled up. */
  full: boolean;
  onFull: (full: boolean) => void;
  /** The reader is brought to the events that are left. */
  onFiltered: () => void;
  /** Another page is shown, at what was found there. */
  onTurn: (page: "sources" | "glossary", entry: string) => void;
}

/** What stands beside the events: one of them in full, or what a search has found. */
export function Side({ heading, steps, onLeave, full, onFull, onFiltered, onTurn }: SideProps) {
  const event = useSelector((state) => state.event);
  const results = useSelector(resultsShown);
  const { band } = useContext(BandContext);
  const version = useSelector((state) => state.data.file.version);
  if (results)
    return (
      <LateRegion key="search" region="search" load={loadResults} whole>
        {(Results) => (
          <Results
            onClear={steps.clear}
            onDrawn={steps.onDrawn}
            onField={steps.toField}
            onStep={steps.toMatch}
            onFiltered={onFiltered}
            onTurn={onTurn}
          />
        )}
      </LateRegion>
    );
  return (
    <RegionBoundary key="panel" region="panel" version={version} resetKeys={[event, band]}>
      <Panel heading={heading} onLeave={onLeave} full={full} onFull={onFull} />
    </RegionBoundary>
  );
}
