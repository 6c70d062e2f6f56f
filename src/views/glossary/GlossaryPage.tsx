import { setView } from "../../state/actions/setView.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { Page } from "../../ui/Page.tsx";

/** The terms that this subject turns on. */
export function GlossaryPage() {
  const store = useTimelineStore();
  return (
    <Page title={(t) => t("glossary.name")} onBack={(view) => setView(store, view)}>
      {null}
    </Page>
  );
}
