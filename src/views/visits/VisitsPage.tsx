import { setView } from "../../state/actions/setView.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { Page } from "../../ui/Page.tsx";

/** Who visits whom, in figures. */
export function VisitsPage() {
  const store = useTimelineStore();
  return (
    <Page title={(t) => t("visits.name")} onBack={(view) => setView(store, view)}>
      {null}
    </Page>
  );
}
