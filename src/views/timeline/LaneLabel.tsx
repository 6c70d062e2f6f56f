import { useMemo } from "react";
import { sideOf } from "../../domain/eventStore/laneOf.ts";
import type { Lane } from "../../domain/eventStore/eventStore.ts";
import { laneCounts } from "../../state/selectors/laneCounts.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./LaneLabel.module.css";

interface LaneLabelProps {
  lane: Lane;
  /** Whether the list of its undated events is open. */
  open: boolean;
  /** `first`: the first of them, which gets the focus. */
  onToggleUndated: (first: string | undefined) => void;
}

/** A lane's mark, name and count, in the rail; what no source dates is named here and not on the axis. */
export function LaneLabel({ lane, open, onToggleUndated }: LaneLabelProps) {
  const state = useSelector((whole) => whole);
  const { total, inView, undated } = useMemo(() => laneCounts(state, lane.id), [state, lane.id]);
  const dated = total - undated.length;
  return (
    <div className={styles.label}>
      <span className={styles.glyph}>
        <Glyph name={lane.glyph} side={sideOf(state.data.file, lane)} />
      </span>
      <span className={styles.name}>
        <Bilingual text={lane.name} layout="stacked" />
      </span>
      <span className={styles.count}>
        {inView === dated ? (
          <Words of={(t) => t("app.events", { count: dated })} />
        ) : (
          <Words of={(t) => t("timeline.inView", { inView, total: dated })} layout="stacked" />
        )}
      </span>
      {undated.length > 0 && (
        <button
          type="button"
          // Reached with the arrow keys, as every event: the timeline is one tab stop.
          tabIndex={-1}
          className={styles.undated}
          aria-expanded={open}
          onClick={() => onToggleUndated(undated[0]?.id)}
        >
          <Words of={(t) => t("timeline.undated", { count: undated.length })} />
        </button>
      )}
    </div>
  );
}
