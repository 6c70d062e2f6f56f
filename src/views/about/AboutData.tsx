import type { ReactNode } from "react";
import type { Translate } from "../../i18n/createI18n.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./AboutData.module.css";
import { Part } from "./Part.tsx";

/** Which data this is, as of when, and how much. */
export function AboutData() {
  const { file, events, people, sources } = useSelector((state) => state.data);
  const counts = {
    events: events.length,
    undated: events.filter(({ date }) => date === null).length,
    people: people.length,
    sources: sources.length,
  };
  return (
    <Part head={(t) => t("about.data.head")}>
      <dl>
        <Line name={(t) => t("about.data.version")}>{file.version}</Line>
        <Line name={(t) => t("about.data.updated")}>
          <DateText date={file.updated} />
        </Line>
        <Line name={(t) => t("about.data.holds")}>
          <Words of={(t) => t("about.data.holdsText", counts)} layout="stacked" />
        </Line>
      </dl>
    </Part>
  );
}

function Line({ name, children }: { name: (t: Translate) => string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>
        <Words of={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
