import { distinctEvents, type DistinctEvent } from "../../domain/claim/distinctEvents.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateRule } from "../../ui/DateRule.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Words } from "../../ui/Words.tsx";
import { ClaimAxis } from "./ClaimAxis.tsx";
import styles from "./Claims.module.css";

/** Two dates that are not rivals: each is the date of an event of its own. */
export function TwoEvents({ event }: { event: TimelineEvent }) {
  const events = useSelector(allEvents);
  return distinctEvents(event, events).map((other) => (
    <Pair key={other.event.id} event={event} other={other} events={events} />
  ));
}

interface PairProps {
  event: TimelineEvent;
  other: DistinctEvent;
  /** All, in the one order. */
  events: readonly TimelineEvent[];
}

function Pair({ event, other, events }: PairProps) {
  const { t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const pair = events.filter(({ id }) => id === event.id || id === other.event.id);
  const marks = pair.flatMap((one) => {
    const lane = laneOf(file, one);
    if (one.date === null) return [];
    return { date: one.date, used: true, glyph: lane.glyph, side: sideOf(file, lane) };
  });
  const list = marks.map(({ date }) => dateInWords(readEdtf(date), t));
  return (
    <section className={styles.claims}>
      <div className={styles.head}>
        <h3>
          <Words of={(words) => words("claims.twoEvents")} layout="stacked" />
        </h3>
        <span className={styles.beside}>
          <Words of={(words) => words("claims.noDifference")} layout="stacked" />
        </span>
      </div>
      {marks.length === 2 && (
        <ClaimAxis
          marks={marks}
          name={t("claims.axis", { list: list.join(t("date.listSeparator")) })}
        />
      )}
      <ul>
        {pair.map((one) => (
          <EventRow key={one.id} event={one} how={one === other.event ? other.how : undefined} />
        ))}
      </ul>
    </section>
  );
}

interface EventRowProps {
  event: TimelineEvent;
  /** How it is related, if it is the other event. */
  how: DistinctEvent["how"] | undefined;
}

function EventRow({ event, how }: EventRowProps) {
  const { file, sources } = useSelector((state) => state.data);
  const lane = laneOf(file, event);
  return (
    <li className={styles.claim}>
      <span className={styles.mark}>
        <DateRule
          shapes={event.date === null ? ["none"] : shapesOf(readEdtf(event.date))}
          glyph={lane.glyph}
          side={sideOf(file, lane)}
        />
      </span>
      <div>
        <div className={styles.value}>
          <DateText date={event.date} />
          {!how && (
            <>
              {" "}
              <span className={styles.tag}>
                <Words of={(t) => t("claims.thisEvent")} />
              </span>
            </>
          )}
        </div>
        {how ? (
          <>
            <EventLink event={event.id}>
              <Bilingual text={event.labels.medium} />
            </EventLink>
            <div>
              <Bilingual text={how} layout="stacked" />
            </div>
          </>
        ) : (
          <Bilingual text={event.labels.medium} />
        )}
        {event.sources.map(({ source: id, locator }) => {
          const publisher = sources.find((source) => source.id === id)?.publisher;
          return (
            publisher && (
              <div key={id} className="secondary">
                <Words
                  of={(t, lang) =>
                    t("claims.where", { publisher: publisher[lang], locator: locator[lang] })
                  }
                  layout="stacked"
                />
              </div>
            )
          );
        })}
      </div>
    </li>
  );
}
