import { useLanguage } from "../../i18n/useLanguage.ts";
import { setView } from "../../state/actions/setView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";

/** Timeline, list or visits: the same events, as a picture, in words, in figures. */
export function ViewSwitch() {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const { t } = useLanguage();
  return (
    <Segmented
      name="view"
      legend={t("app.view")}
      options={[
        {
          value: "timeline",
          label: <Words of={(words) => words("app.viewTimeline")} layout="lead" />,
        },
        { value: "list", label: <Words of={(words) => words("app.viewList")} layout="lead" /> },
        { value: "visits", label: <Words of={(words) => words("visits.view")} layout="lead" /> },
      ]}
      value={view}
      onChange={(chosen) => setView(store, chosen)}
    />
  );
}
