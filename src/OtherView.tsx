import { LateRegion } from "./LateRegion.tsx";
import { useSelector } from "./state/StoreContext.ts";
import type { ViewState } from "./state/viewState.ts";
import { PageLoading } from "./ui/PageLoading.tsx";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { FilterStatement } from "./views/filter/FilterStatement.tsx";
import { NothingShown } from "./views/filter/NothingShown.tsx";
import { EventList } from "./views/list/EventList.tsx";
import { SourcesPage } from "./views/sources/SourcesPage.tsx";
import { WhenWhole } from "./WhenWhole.tsx";

// What few readers turn to first comes when it is wanted.
const LATE = {
  visits: async () => (await import("./views/visits/VisitsPage.tsx")).VisitsPage,
  glossary: async () => (await import("./views/glossary/GlossaryPage.tsx")).GlossaryPage,
  about: async () => (await import("./views/about/AboutPage.tsx")).AboutPage,
};

const AT_HAND = { list: EventList, sources: SourcesPage };

/** What the reader has turned to in the place of the timeline; to be drawn with the view as its key. */
export function OtherView({ view }: { view: Exclude<ViewState["view"], "timeline"> }) {
  const version = useSelector((state) => state.data.file.version);
  if (view === "list" || view === "sources") {
    const Page = AT_HAND[view];
    return (
      <RegionBoundary region={view} version={version}>
        <WhenWhole>
          <Page />
        </WhenWhole>
        {view === "list" && <NothingShown />}
      </RegionBoundary>
    );
  }
  return (
    <LateRegion region={view} load={LATE[view]} whole fallback={<PageLoading />}>
      {(Page) => (
        <>
          {view === "visits" && <FilterStatement />}
          <Page />
          {view === "visits" && <NothingShown />}
        </>
      )}
    </LateRegion>
  );
}
