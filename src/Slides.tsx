import { Suspense } from "react";
import { endPresenting } from "./state/actions/present.ts";
import { setView } from "./state/actions/setView.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { useLazyView } from "./ui/useLazyView.ts";
import { WhenWhole } from "./WhenWhole.tsx";
import { NothingShown } from "./views/filter/NothingShown.tsx";
import { PageLoading } from "./ui/PageLoading.tsx";

// It comes with the first slide.
const loadPresenting = async () => (await import("./views/presenting/Presenting.tsx")).Presenting;

interface SlidesProps {
  onKeys: () => void;
  onLessons: () => void;
}

/** The slides, in the place of everything else; where they cannot be drawn, the list is offered. */
export function Slides(own: SlidesProps) {
  const store = useTimelineStore();
  const version = useSelector((state) => state.data.file.version);
  const [Presenting, again] = useLazyView(loadPresenting);
  const toList = () => {
    endPresenting(store);
    setView(store, "list");
  };
  return (
    <RegionBoundary region="presenting" version={version} onAgain={again} onShowList={toList}>
      <WhenWhole>
        <Suspense fallback={<PageLoading />}>
          <Presenting {...own} nothing={<NothingShown />} />
        </Suspense>
      </WhenWhole>
    </RegionBoundary>
  );
}
