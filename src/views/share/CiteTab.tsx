import { useId, useState } from "react";
import { today } from "../../browser/today.ts";
import { isoDate } from "../../domain/date/isoDate.ts";
import { parseEdtf } from "../../domain/date/parseEdtf.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { selectedEvent } from "../../state/selectors/selectedEvent.ts";
import { useSelector } from "../../state/StoreContext.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./CiteTab.module.css";
import { Reference } from "./Reference.tsx";
import { references } from "./references.ts";
import { useCited } from "./useCited.ts";
import { useShareBase } from "./useShareBase.ts";

/** The open event, or each work that it rests on, as a reference in six styles at once. */
export function CiteTab() {
  const event = useSelector(selectedEvent);
  if (event) return <CiteEvent event={event} />;
  return (
    <p className={styles.tab}>
      <Words of={(t) => t("cite.nothing")} layout="stacked" />
    </p>
  );
}

function CiteEvent({ event }: { event: TimelineEvent }) {
  const { words, lead } = useLanguage();
  const base = useShareBase();
  const [what, setWhat] = useState<"event" | "source">("event");
  const [accessed, setAccessed] = useState(() => isoDate(today()));
  const cited = useCited(event, accessed);
  const items = what === "event" ? [cited.event] : cited.sources;
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <Segmented
          name="cited"
          legend={<Words of={(t) => t("cite.what")} />}
          options={(["event", "source"] as const).map((value) => ({
            value,
            label: (
              <>
                <Words of={(t) => t(`cite.${value}`)} layout="lead" />
                {value === "source" && <span className="muted">{cited.sources.length}</span>}
              </>
            ),
          }))}
          value={what}
          onChange={setWhat}
        />
        <span className="secondary">
          <DateText date={event.date} /> <Bilingual text={event.title} />
        </span>
      </div>
      {what === "event" && base === undefined && (
        <p className="secondary">
          <Words of={(t) => t("cite.noAddress")} layout="stacked" />
        </p>
      )}
      {items.map((item) => (
        <section key={item.id} aria-label={item.title}>
          {items.length > 1 && (
            <h3 lang={tagOf(item.language)} className={styles.title}>
              <ForeignText text={item.title} lang={item.language} />
            </h3>
          )}
          {references(item, { en: words.en, chineseFirst: lead === "zh" }).map((one) => (
            <Reference key={one.style} item={item} reference={one} />
          ))}
        </section>
      ))}
      <p className="secondary">
        <Words of={(t) => t("cite.hint")} layout="stacked" />
      </p>
      <ReadOn value={accessed} onChange={setAccessed} />
    </div>
  );
}

interface ReadOnProps {
  /** EDTF day */
  value: string;
  onChange: (day: string) => void;
}

/** The day of reading that a reference names: today, until the reader says otherwise. */
function ReadOn({ value, onChange }: ReadOnProps) {
  const name = useId();
  // Half typed it is no day yet, and the last whole one holds.
  const [typed, setTyped] = useState(value);
  return (
    <p className={styles.readOn}>
      <label htmlFor={name}>
        <Words of={(t) => t("cite.accessed")} />
      </label>
      <input
        id={name}
        type="date"
        className={styles.day}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if ("date" in parseEdtf(target.value)) onChange(target.value);
        }}
        onBlur={() => setTyped(value)}
      />
    </p>
  );
}
