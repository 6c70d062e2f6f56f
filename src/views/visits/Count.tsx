import { useContext, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { VisitEvent } from "../../domain/event/visitEvent.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import styles from "./Count.module.css";
import { ListPlaceContext, OpenCountContext } from "./OpenCountContext.ts";
import type { Say } from "./say.ts";
import { VisitList } from "./VisitList.tsx";

interface CountProps {
  /** Unique on the page. */
  id: string;
  visits: readonly VisitEvent[];
  /** What is counted: "Basotho visitors to China, 1990s". */
  what: Say;
  /** What stands for the number, where it is more than that. */
  children?: ReactNode;
  className?: string | undefined;
}

/** A number of visits; pressed, it lists them below the picture that it stands in. Nought opens nothing. */
export function Count({ id, visits, what, children, className = "" }: CountProps) {
  const opened = useContext(OpenCountContext);
  const place = useContext(ListPlaceContext);
  const { t, lead } = useLanguage();
  const count = visits.length;
  if (count === 0)
    return <span className={`${styles.none} ${className}`}>{children ?? count}</span>;
  const open = opened.id === id;
  return (
    <>
      <button
        type="button"
        className={`${styles.count} ${className}`}
        aria-expanded={open}
        aria-label={t("visits.number", { count, what: what(t, lead) })}
        onClick={() => opened.open(open ? null : id)}
      >
        {children ?? count}
      </button>
      {open && place && createPortal(<VisitList visits={visits} what={what} />, place)}
    </>
  );
}
