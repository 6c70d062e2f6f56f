import type { TimelineEvent } from "../../domain/event/event.ts";
import { sideOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { stackVisits, tallestStack } from "../../ui/visitMarks/stackVisits.ts";
import { VisitsPicture } from "../../ui/visitMarks/VisitsPicture.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Strip.module.css";

/** px: of A4 between its margins, and of the picture as the timeline's overview has it. */
const WIDTH = 684;
const HEIGHT = 92;
const REM = 16;

/** The visits among some events, one mark each, and what the marks are. */
export function VisitsStrip({ events }: { events: readonly TimelineEvent[] }) {
  const { t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const all = useSelector(allEvents);
  const whole = useSelector((state) => wholeWindow(state.data));
  const marks = stackVisits(events, file);
  return (
    <div className={styles.strip}>
      <p className={styles.sides}>
        <b>
          <Words of={(words) => words("overview.title")} />
        </b>
        {file.lanes.map((lane) => {
          const side = sideOf(file, lane);
          const count = marks.filter((mark) => mark.side === side).length;
          return (
            side && (
              <span key={lane.id}>
                <Glyph name={lane.glyph} side={side} /> <Bilingual text={lane.name} /> {count}
              </span>
            )
          );
        })}
      </p>
      <VisitsPicture
        className={styles.picture}
        marks={marks}
        tallest={tallestStack(stackVisits(all, file))}
        periods={file.periods}
        name={t("overview.title")}
        scale={{ whole, width: WIDTH }}
        width={WIDTH}
        height={HEIGHT}
        rem={REM}
      />
    </div>
  );
}
