import { EXACTNESSES, exactnessOf } from "../../domain/figures/exactnessOf.ts";
import { groupVisits } from "../../domain/figures/groupVisits.ts";
import { Words } from "../../ui/Words.tsx";
import { Count } from "./Count.tsx";
import styles from "./Decades.module.css";
import { Figure } from "./Figure.tsx";
import { decadeRows, type FigureRow } from "./figureRows.ts";
import { ofSide, SideCount } from "./SideCount.tsx";
import { UnitMarks } from "./UnitMarks.tsx";
import type { Figures, ShownSide } from "./useFigures.ts";

/** Marks in a row, and rows before they become more and so smaller. */
const PER_ROW = 4;
const ROWS = 4;

/** One mark a visit: those of side a above the decades, of side b below. */
export function Decades({ figures }: { figures: Figures }) {
  const rows = decadeRows(figures);
  const most = Math.max(
    ...rows.flatMap((row) => figures.sides.map((side) => ofSide(row, side).length)),
  );
  const perRow = Math.max(PER_ROW, Math.ceil(Math.sqrt((most * PER_ROW) / ROWS)));
  return (
    <Figure
      place="decade"
      head={(t) => t("visits.byDecade")}
      note={(t) => t("visits.byDecadeNote")}
    >
      <ol
        className={styles.decades}
        style={{ "--decades": rows.length, "--per-row": perRow } as Record<string, number>}
      >
        {rows.map((row) => (
          <Decade key={row.id} row={row} sides={figures.sides} perRow={perRow} />
        ))}
      </ol>
      <p className={styles.exactness}>
        {groupVisits(figures.visits, EXACTNESSES, ({ date }) => exactnessOf(date))
          .filter(({ key, visits }) => key !== "less" || visits.length > 0)
          .map(({ key, visits }) => (
            <span key={key}>
              <Words of={(t) => t(`visits.exactness.${key}`)} />{" "}
              <Count
                id={`decade ${key}`}
                visits={visits}
                what={(t) => t(`visits.exactness.${key}`)}
              />
            </span>
          ))}
      </p>
      {rows.some(({ id }) => id === "decade-none") && (
        <p className={styles.note}>
          <Words of={(t) => t("visits.noDecadeText")} layout="stacked" />
        </p>
      )}
    </Figure>
  );
}

interface DecadeProps {
  row: FigureRow;
  sides: readonly ShownSide[];
  perRow: number;
}

function Decade({ row, sides, perRow }: DecadeProps) {
  const cell = (side: ShownSide) => (
    <div key={side.party.id} className={styles[side.party.side]}>
      <SideCount row={row} side={side} place="decade" />
      <UnitMarks
        count={ofSide(row, side).length}
        glyph={side.glyph}
        side={side.party.side}
        perRow={perRow}
        from={side.party.side === "a" ? "bottom" : "top"}
      />
    </div>
  );
  return (
    <li className={styles.decade}>
      <div className={styles.name}>
        <b>
          <Words of={row.head} layout="stacked" />
        </b>
        {row.part && (
          <div className={styles.part}>
            <Words of={row.part} layout="stacked" />
          </div>
        )}
      </div>
      {sides.map(cell)}
    </li>
  );
}
