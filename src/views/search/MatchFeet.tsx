import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { useMatches } from "../../state/useMatches.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./MatchFeet.module.css";

/** As it is printed on a keyboard. */
const ESCAPE = "Esc";

interface MatchFeetProps {
  onStep: (event: string) => void;
  onClear: () => void;
}

/** From match to match, or, where there is none, back. */
export function MatchFeet({ onStep, onClear }: MatchFeetProps) {
  const { t } = useLanguage();
  const matches = useMatches();
  if (!matches || matches.shown.length === 0) return <Back onClear={onClear} />;
  const { n, shown, previous, next } = matches;
  return (
    <nav className={styles.feet} aria-label={t("panel.neighbours")}>
      <Foot event={previous} way="previous" onStep={onStep} />
      <Foot event={next} way="next" onStep={onStep}>
        {n > 0 && `${t("panel.position", { n, total: shown.length })} · `}
      </Foot>
    </nav>
  );
}

interface FootProps {
  event: TimelineEvent | undefined;
  way: "previous" | "next";
  onStep: (event: string) => void;
  children?: string | false;
}

function Foot({ event, way, onStep, children }: FootProps) {
  const { t } = useLanguage();
  return (
    <button
      type="button"
      className={styles.foot}
      // It keeps the focus of whoever has come to the end by it.
      aria-disabled={event === undefined || undefined}
      onClick={() => event && onStep(event.id)}
    >
      <span className={styles.footWay}>
        {children}
        {way === "previous" && <span aria-hidden="true">← </span>}
        <Words of={(words) => words(`search.${way}`)} />
        {way === "next" && <span aria-hidden="true"> →</span>}
      </span>
      <span className={styles.footDate}>
        {event ? (
          dateInWords(event.date === null ? null : readEdtf(event.date), t)
        ) : (
          <Words
            of={(words) => words(way === "next" ? "search.noNext" : "search.noPrevious")}
            layout="lead"
          />
        )}
      </span>
    </button>
  );
}

function Back({ onClear }: { onClear: () => void }) {
  const view = useSelector((state) => state.view);
  const back =
    view === "timeline"
      ? "page.backToTimeline"
      : view === "list"
        ? "page.backToList"
        : "search.backToPage";
  return (
    <div className={`${styles.feet} ${styles.alone}`}>
      <button type="button" className={styles.foot} onClick={onClear}>
        <span className={styles.footWay}>
          <Words of={(t) => t("search.clear")} />
        </span>
        <span className={styles.footDate}>
          <Words of={(t) => t(back)} />{" "}
          <kbd lang="en" className={styles.key}>
            {ESCAPE}
          </kbd>
        </span>
      </button>
    </div>
  );
}
