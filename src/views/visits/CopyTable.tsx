import { useState, type RefObject } from "react";
import { copyText } from "../../browser/copyText.ts";
import { selectContents } from "../../browser/selectContents.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import type { FigureTable } from "./figureTable.ts";
import styles from "./VisitsPage.module.css";
import { tableText } from "./tableText.ts";

interface CopyTableProps {
  table: FigureTable;
  drawn: RefObject<HTMLTableElement | null>;
}

/** Copies the table for a spreadsheet, in the language that leads; where that is refused, selects it. */
export function CopyTable({ table, drawn }: CopyTableProps) {
  const { t, lead } = useLanguage();
  const version = useSelector((state) => state.data.file.version);
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const copy = async () => {
    const copied = await copyText(tableText(table, version, t, lead));
    setOutcome(copied ? "copied" : "refused");
    if (!copied && drawn.current) selectContents(drawn.current);
  };
  return (
    <>
      <span role="status" className={styles.outcome}>
        {outcome && <Words of={(words) => words(`report.${outcome}`)} />}
      </span>
      <button type="button" className="control" onClick={() => void copy()}>
        <Words of={(words) => words("visits.copy")} layout="lead" />
      </button>
    </>
  );
}
