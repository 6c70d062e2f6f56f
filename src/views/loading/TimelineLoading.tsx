import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { setView } from "../../state/actions/setView.ts";
import { firstDecade } from "../../state/selectors/firstDecade.ts";
import { windowInView, wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { useInBrowser } from "../../ui/useInBrowser.ts";
import { LONG, QUIET, useWaited } from "../../ui/useWaited.ts";
import { PictureLinks } from "./PictureLinks.tsx";
import { StillPicture } from "./StillPicture.tsx";
import styles from "./TimelineLoading.module.css";

/**
 * The timeline's place while its picture comes. All years, and the first ten on which a page opens on a phone,
 * are drawn with every event, at build too; of any other window the lanes and years.
 */
export function TimelineLoading() {
  const store = useTimelineStore();
  const isAll = useSelector((state) => state.window === null);
  const shown = useSelector(windowInView);
  const whole = useSelector((state) => wholeWindow(state.data));
  const decade = useSelector(useShallow(firstDecade));
  const asBuilt = useAsBuilt();
  const waited = useWaited();
  const isDecade = shown.from === decade.from && shown.to === decade.to;
  const still = isAll || isDecade;
  return (
    <div
      className={styles.loading}
      data-decade={isDecade || undefined}
      data-still={still || undefined}
    >
      <PictureLinks asBuilt={asBuilt}>
        <StillPicture window={still ? whole : shown} events={still} />
      </PictureLinks>
      <div className={styles.message} role="status">
        {waited >= QUIET && <InBothLanguages of={(words) => words("timeline.loading")} />}
        {waited >= LONG && (
          <p>
            <InBothLanguages of={(words) => words("timeline.slow")} />{" "}
            <button type="button" className="control" onClick={() => setView(store, "list")}>
              <InBothLanguages of={(words) => words("region.showList")} inline />
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** Whether the picture that was built stands here, and still shows what is to be shown. */
function useAsBuilt(): boolean {
  const taken = !useInBrowser();
  const { language, filter, window } = useSelector((state) => state);
  const [built, setBuilt] = useState(taken ? { language, filter, window } : undefined);
  if (!built) return false;
  const same = built.language === language && built.filter === filter && built.window === window;
  if (!same) setBuilt(undefined);
  return same;
}
