import { useContext, useId, useRef, useState } from "react";
import { copyText } from "../../browser/copyText.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { EventLinksContext } from "../../ui/EventLinksContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Report.module.css";
import { mailLink, reportText } from "./reportText.ts";

interface ReportDialogProps {
  event: TimelineEvent;
  onClose: () => void;
}

/** A ready-written report to copy or to open as a mail. The page itself sends nothing. */
export function ReportDialog({ event, onClose }: ReportDialogProps) {
  const language = useLanguage();
  const { t, lead } = language;
  const { version, publishedAt } = useSelector((state) => state.data.file);
  const { hrefOf } = useContext(EventLinksContext);
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();

  const address = publishedAt === null ? undefined : new URL(hrefOf(event.id), publishedAt).href;
  const text = reportText({ event, version, address }, language);

  const copy = async () => {
    setOutcome((await copyText(text, field.current)) ? "copied" : "refused");
  };

  return (
    <Dialog
      title={(words) => words("report.open")}
      onClose={onClose}
      foot={
        <>
          <button type="button" className="control primary" onClick={() => void copy()}>
            <Words of={(words) => words("report.copy")} />
          </button>
          <a
            className={`control ${styles.mail}`}
            href={mailLink(t("report.subject", { title: event.title[lead] }), text)}
          >
            <Words of={(words) => words("report.mail")} />
          </a>
          <p role="status" className={styles.outcome}>
            {outcome && <Words of={(words) => words(`report.${outcome}`)} layout="stacked" />}
          </p>
        </>
      }
    >
      <p>
        <Words of={(words) => words("report.how")} layout="stacked" />
      </p>
      <label htmlFor={name} className={styles.label}>
        <Words of={(words) => words("report.text")} />
      </label>
      <textarea
        ref={field}
        id={name}
        className={styles.text}
        lang={tagOf(lead)}
        readOnly
        rows={text.split("\n").length + 1}
        value={text}
      />
    </Dialog>
  );
}
