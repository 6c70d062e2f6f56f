import { useState } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { Words } from "../../ui/Words.tsx";
import { ReportDialog } from "./ReportDialog.tsx";

/** Where to say that something here is wrong. */
export function Report({ event }: { event: TimelineEvent }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="control"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Words of={(t) => t("report.open")} />
      </button>
      {open && <ReportDialog event={event} onClose={() => setOpen(false)} />}
    </>
  );
}
