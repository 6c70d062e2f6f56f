import { memo, useId, useState, type ReactNode, type RefObject } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import { Count } from "./Count.tsx";
import { Figure } from "./Figure.tsx";
import type { FigureRow } from "./figureRows.ts";
import type { FigureColumn, FigureTable } from "./figureTable.ts";
import styles from "./FiguresTable.module.css";
import { ListPlaceContext } from "./OpenCountContext.ts";
import { which } from "./say.ts";

interface FiguresTableProps {
  table: FigureTable;
  ref: RefObject<HTMLTableElement | null>;
}

/** The same numbers for those who read; each opens its visits here too. Not drawn again while only a list opens. */
export const FiguresTable = memo(function FiguresTable({ table, ref }: FiguresTableProps) {
  const { columns, groups, all } = table;
  const name = useId();
  return (
    <Figure place="table" head={(t) => t("visits.table")} note={(t) => t("visits.tableNote")}>
      {/* With very large text the columns need more than the width; the keyboard can scroll them too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-labelledby={name} tabIndex={0}>
        <table ref={ref} className={styles.table}>
          <thead>
            <tr>
              <th scope="col" id={name}>
                <Words of={(t) => t("visits.group")} />
              </th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <ColumnHead column={column} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, head, rows }) => (
            <Rows key={id} columns={columns}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <Words of={head} />
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.id} row={row} columns={columns} />
              ))}
            </Rows>
          ))}
          <Rows columns={columns}>
            <Row row={all} columns={columns} all />
          </Rows>
        </table>
      </div>
    </Figure>
  );
});

interface RowsProps {
  columns: readonly FigureColumn[];
  children: ReactNode;
}

/** Rows that belong together; the visits of a number of them are listed right below. */
function Rows({ columns, children }: RowsProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  return (
    <tbody>
      <ListPlaceContext value={list}>{children}</ListPlaceContext>
      <tr className={styles.place}>
        {/* Empty it is not drawn; what it holds has a heading. */}
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
        <td colSpan={columns.length + 1}>
          <div ref={setList} />
        </td>
      </tr>
    </tbody>
  );
}

function ColumnHead({ column: { head, side } }: { column: FigureColumn }) {
  const lanes = useSelector((state) => state.data.file.lanes);
  const short = lanes.find(({ events }) => events.from === side?.party.id)?.short;
  if (!side || !short) return <Words of={head} />;
  return (
    <>
      <Glyph name={side.glyph} side={side.party.side} />{" "}
      <span className={styles.long}>
        <Words of={head} />
      </span>
      <span className={styles.short}>
        <Words of={(_, lang) => short[lang]} />
      </span>
    </>
  );
}

interface RowProps {
  row: FigureRow;
  columns: readonly FigureColumn[];
  all?: boolean;
}

function Row({ row, columns, all = false }: RowProps) {
  return (
    <tr className={all ? styles.all : undefined} data-row={row.id}>
      <th scope="row">
        <span className={styles.head}>
          <Words of={row.head} />
        </span>
        {row.part && (
          <>
            {" "}
            <span className={styles.part}>
              <Words of={row.part} />
            </span>
          </>
        )}
      </th>
      {columns.map(({ id, head, side, counts }) => (
        <td key={id} data-column={id}>
          <Count
            id={`table ${row.id} ${id}`}
            visits={row.visits.filter(counts)}
            what={id === "both" ? row.head : which(head, row.head)}
            className={side && `side-${side.party.side}`}
          />
        </td>
      ))}
    </tr>
  );
}
