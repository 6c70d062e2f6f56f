import {
  memo,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { allOfView } from "../../state/selectors/shownEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Page } from "../../ui/Page.tsx";
import { PrintContext } from "../../ui/PrintContext.ts";
import { Words } from "../../ui/Words.tsx";
import { CopyTable } from "./CopyTable.tsx";
import { Decades } from "./Decades.tsx";
import { Figure } from "./Figure.tsx";
import { kindRows, levelRows } from "./figureRows.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import { figureTable } from "./figureTable.ts";
import { Gaps } from "./Gaps.tsx";
import { MirroredRows } from "./MirroredRows.tsx";
import { OpenCountContext } from "./OpenCountContext.ts";
import { Returning } from "./Returning.tsx";
import { RunningTotal } from "./RunningTotal.tsx";
import { Summary } from "./Summary.tsx";
import { useFigures, type Figures } from "./useFigures.ts";
import styles from "./VisitsPage.module.css";

/** Who visits whom, in figures that follow the filter: pictures first, then the same in a table. */
export function VisitsPage() {
  const print = useContext(PrintContext);
  const figures = useFigures();
  const table = useMemo(() => figureTable(figures), [figures]);
  const drawn = useRef<HTMLTableElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const event = useSelector((state) => state.event);
  const [id, setId] = useState<string | null>(null);
  const empty = figures.visits.length === 0;
  // Where the filter leaves none, that is told beside this page.
  const none = useSelector(allOfView).length === 0;

  // A list that a filter has taken away with its number does not come back with it.
  const filter = useSelector((state) => state.filter);
  useLayoutEffect(() => {
    if (!content.current?.querySelector("[data-visits]")) setId(null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- with each filter
  }, [filter]);

  const open = (next: string | null) => {
    // The list goes, and the focus back to its number.
    if (next === null) content.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setId(next);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    // What is on top closes first: an event before the list that it was opened from.
    if (press.key !== "Escape" || id === null || event !== null) return;
    press.stopPropagation();
    open(null);
  };

  const acts = (
    <>
      <CopyTable table={table} drawn={drawn} />
      <button type="button" className="control" onClick={() => void print("page")}>
        <Words of={(t) => t("print.figures")} layout="lead" />
      </button>
    </>
  );
  return (
    <Page title={(t) => t("visits.name")} acts={empty ? undefined : acts}>
      <OpenCountContext value={{ id, open }}>
        {/* Escape works wherever in it the focus is. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div ref={content} onKeyDown={onKeyDown}>
          <Summary figures={figures} />
          {none && (
            <p className={styles.empty}>
              <Words of={(t) => t("visits.empty")} layout="stacked" />
            </p>
          )}
          {!empty && (
            <div className={styles.figures}>
              <Pictures figures={figures} />
              <FiguresTable table={table} ref={drawn} />
            </div>
          )}
        </div>
      </OpenCountContext>
    </Page>
  );
}

/** Not drawn again while only a list opens: the numbers know by themselves. */
const Pictures = memo(function Pictures({ figures }: { figures: Figures }) {
  return (
    <>
      <Decades figures={figures} />
      <Figure place="level" head={(t) => t("visits.byLevel")} note={(t) => t("visits.byLevelNote")}>
        <MirroredRows rows={levelRows(figures)} sides={figures.sides} />
      </Figure>
      <Figure place="kind" head={(t) => t("visits.byKind")} note={(t) => t("visits.byKindNote")}>
        <MirroredRows rows={kindRows(figures)} sides={figures.sides} />
        <p className={styles.note}>
          <Words of={(t) => t("visits.kindsCaution")} layout="stacked" />
        </p>
      </Figure>
      <RunningTotal figures={figures} />
      <Gaps figures={figures} />
      <Returning figures={figures} />
    </>
  );
});
