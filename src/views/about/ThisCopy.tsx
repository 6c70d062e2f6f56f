import { useRef, useState, type ReactNode } from "react";
import { copyText } from "../../browser/copyText.ts";
import { selectContents } from "../../browser/selectContents.ts";
import { today } from "../../browser/today.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { useOffline } from "../../state/OfflineContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import { ageInWords } from "./ageInWords.ts";
import { copyInWords } from "./copyInWords.ts";
import { Part } from "./Part.tsx";
import styles from "./ThisCopy.module.css";

/** Which copy of the timeline this is: its data and their age, and by what it is compared with another. */
export function ThisCopy() {
  const data = useSelector((state) => state.data);
  const { file, checksum } = data;
  const { t, lead } = useLanguage();
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  const lines = useRef<HTMLDListElement>(null);
  const { protocol, host } = window.location;
  const kept = useOffline("kept");
  const page = kept ? "kept" : "page";
  const kind = protocol === "file:" ? "file" : page;
  const counts = {
    events: data.events.length,
    undated: data.events.filter(({ date }) => date === null).length,
    people: data.people.length,
    sources: data.sources.length,
  };
  const copy = async () => {
    const copied = await copyText(copyInWords(data, t, lead));
    setOutcome(copied ? "copied" : "refused");
    if (!copied && lines.current) selectContents(lines.current);
  };
  return (
    <Part head={(words) => words("about.copy.head")}>
      <dl ref={lines}>
        <Line name={(words) => words("about.copy.version")}>{file.version}</Line>
        <Line name={(words) => words("about.copy.updated")}>
          <DateText date={file.updated} />
          <p className="secondary">
            <Words of={(words) => ageInWords(file.updated, today(), words)} layout="stacked" />
          </p>
        </Line>
        <Line name={(words) => words("about.copy.holds")}>
          <Words of={(words) => words("about.copy.holdsText", counts)} layout="stacked" />
        </Line>
        {checksum !== undefined && (
          <Line name={(words) => words("about.copy.checksum")}>
            <code lang="en">
              {t("about.copy.sha", { first: checksum.slice(0, 8), last: checksum.slice(-8) })}
            </code>
            <p className="secondary">
              <Words of={(words) => words("about.copy.compare")} layout="stacked" />
            </p>
          </Line>
        )}
        <Line name={(words) => words("about.copy.kind")}>
          <Words of={(words) => words(`about.copy.${kind}`, { host })} layout="stacked" />
        </Line>
      </dl>
      <div className={styles.acts}>
        <button type="button" className="control" onClick={() => void copy()}>
          <Words of={(words) => words("about.copy.copyAll")} />
        </button>
        <span role="status" className="secondary">
          {outcome && <Words of={(words) => words(`report.${outcome}`)} />}
        </span>
      </div>
    </Part>
  );
}

function Line({ name, children }: { name: (t: Translate) => string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>
        <Words of={name} layout="stacked" />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
