import { Fragment } from "react";
import { useShallow } from "zustand/react/shallow";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allOfView, partsInView, shownEvents } from "../../state/selectors/shownEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { FilterPartWords } from "../../ui/FilterPartWords.tsx";
import { Words } from "../../ui/Words.tsx";
import { EventTable } from "./EventTable.tsx";
import styles from "./Handout.module.css";
import { LaneKey } from "./LaneKey.tsx";
import { numberSources } from "./numberSources.ts";
import { SourceList } from "./SourceList.tsx";
import { usePages } from "./usePages.ts";
import { VisitsStrip } from "./VisitsStrip.tsx";

/** The events that the filter lets through, all years of them, with their sources. */
export function EventsHandout() {
  const { both } = useLanguage();
  const { title, subtitle } = useSelector((state) => state.data.file);
  const events = useSelector(shownEvents);
  const numbers = numberSources(
    events.flatMap(({ sources }) => sources.map(({ source }) => source)),
  );
  usePages(title);
  return (
    <article className={styles.handout}>
      <h1 className={`serif ${styles.title}`}>
        {both.map((lang) => (
          <Fragment key={lang}>
            <span lang={tagOf(lang)}>{title[lang]}</span>{" "}
          </Fragment>
        ))}
      </h1>
      <div className={styles.subtitle}>
        <p className="secondary">
          <Bilingual text={subtitle} />
        </p>
        <Statement />
      </div>
      <div className={styles.overview}>
        <VisitsStrip events={events} />
        <LaneKey />
        <p className="secondary">
          <Words of={(t) => t("sources.selection")} layout="stacked" />
        </p>
      </div>
      {events.length > 0 ? (
        <EventTable events={events} numbers={numbers} />
      ) : (
        <p className={styles.none}>
          <Words of={(t) => t("list.empty")} layout="stacked" />
        </p>
      )}
      <SourceList numbers={numbers} at="table" />
    </article>
  );
}

/** How many events of how many, and by what they were filtered. */
function Statement() {
  const data = useSelector((state) => state.data);
  const filter = useSelector((state) => state.filter);
  const visits = useSelector((state) => state.view === "visits");
  const parts = useSelector(useShallow(partsInView));
  const count = useSelector(shownEvents).length;
  const total = useSelector(allOfView).length;
  if (parts.length === 0)
    return (
      <p className={styles.statement}>
        <Words of={(t) => t(visits ? "print.allVisits" : "print.allEvents", { count })} />
      </p>
    );
  return (
    <p className={styles.statement}>
      <b>
        <Words of={(t) => t(visits ? "visits.countOf" : "filter.countOf", { count, total })} />
      </b>{" "}
      <Words of={(t) => t("visits.only")} />
      {parts.map((part) => (
        <span key={part}>
          {" "}
          <FilterPartWords part={part} filter={filter} data={data} />
        </span>
      ))}
    </p>
  );
}
