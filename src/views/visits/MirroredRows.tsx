import { Words } from "../../ui/Words.tsx";
import type { FigureRow } from "./figureRows.ts";
import styles from "./MirroredRows.module.css";
import { ofSide, SideCount } from "./SideCount.tsx";
import { UnitMarks } from "./UnitMarks.tsx";
import type { ShownSide } from "./useFigures.ts";

interface MirroredRowsProps {
  rows: readonly FigureRow[];
  sides: readonly ShownSide[];
}

/** Marks in a line, so that they can be counted by tens; and lines, before marks become more and so smaller. */
const PER_LINE = 10;
const LINES = 4;

/** One mark a visit, all of one size: those of side a on the left of what they share, of side b on the right. */
export function MirroredRows({ rows, sides }: MirroredRowsProps) {
  const counts = (side: "a" | "b") =>
    sides
      .filter(({ party }) => party.side === side)
      .flatMap((shown) => rows.map((row) => ofSide(row, shown).length));
  const most = Math.max(...counts("a"), ...counts("b"));
  const perLine = Math.max(PER_LINE, Math.ceil(most / LINES));
  const longest = (side: "a" | "b") => Math.min(Math.max(0, ...counts(side)), perLine);
  const shown = sides.map(({ party }) => party.side).join("");
  return (
    <ul
      className={styles.rows}
      data-sides={shown}
      style={{ "--longest-a": longest("a"), "--longest-b": longest("b") } as Record<string, number>}
    >
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <span className={styles.head}>
            <Words of={row.head} />
          </span>
          {sides.map((side) => {
            const count = ofSide(row, side).length;
            const from = side.party.side === "a" ? "right" : "left";
            return (
              <span key={side.party.id} className={styles[side.party.side]}>
                <SideCount row={row} side={side} place="row" />
                <UnitMarks
                  count={count}
                  glyph={side.glyph}
                  side={side.party.side}
                  perRow={perLine}
                  from={from}
                />
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
