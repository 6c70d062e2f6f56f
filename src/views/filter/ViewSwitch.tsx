import { useLanguage } from "../../i18n/language.ts";
import { setView } from "../../state/actions/setView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";

/** Timeline or list: the same events. */
export function ViewSwitch() {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const { t } = useLanguage();
  return (
    <Segmented
      name="view"
      legend={t("app.view")}
      options={[
        { value: "timeline", label: <Words of={(words) => words("app.viewTimeline")} /> },
        { value: "list", label: <Words of={(words) => words("app.viewList")} /> },
      ]}
      value={view}
      onChange={(chosen) => setView(store, chosen)}
    />
  );
}
