import { LateRegion } from "./LateRegion.tsx";
import { endPresenting } from "./state/actions/presenting.ts";
import { setView } from "./state/actions/setView.ts";
import { useTimelineStore } from "./state/StoreContext.ts";
import { PageLoading } from "./ui/PageLoading.tsx";
import { NothingShown } from "./views/filter/NothingShown.tsx";

// It comes with the first slide.
const loadPresenting = async () => (await import("./views/presenting/Presenting.tsx")).Presenting;

interface SlidesProps {
  onKeys: () => void;
  onLessons: () => void;
}

/** The slides, in the place of everything else; where they cannot be drawn, the list is offered. */
export function Slides(own: SlidesProps) {
  const store = useTimelineStore();
  const toList = () => {
    endPresenting(store);
    setView(store, "list");
  };
  return (
    <LateRegion
      region="presenting"
      load={loadPresenting}
      whole
      fallback={<PageLoading />}
      onShowList={toList}
    >
      {(Presenting) => <Presenting {...own} nothing={<NothingShown />} />}
    </LateRegion>
  );
}
