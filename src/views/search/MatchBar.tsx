import { namedIn } from "../../domain/event/eventFilter.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { showOnlyPerson } from "../../state/actions/showOnlyPerson.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import type { State } from "../../state/store.ts";
import { useMatches } from "../../state/useMatches.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./MatchBar.module.css";
import { matchSentence } from "./matchSentence.ts";

interface MatchBarProps {
  onStep: (event: string) => void;
  /** The person found has become the filter. */
  onFiltered: () => void;
}

/** Above the list: what was found, that the list keeps the rest, and the way from match to match. */
export function MatchBar({ onStep, onFiltered }: MatchBarProps) {
  const store = useTimelineStore();
  const { t } = useLanguage();
  const { found } = useSearch();
  const matches = useMatches();
  const state = useSelector((now) => now);
  const visible = visibleEvents(state);
  if (!found || !matches || matches.shown.length === 0) return null;
  const { n, shown, previous, next } = matches;
  const [person, ...others] = found.people;
  const isOnePerson =
    person !== undefined &&
    others.length === 0 &&
    found.events.every((event) => namedIn(event).includes(person.id));
  return (
    <section className={styles.bar} aria-label={t("search.matches")}>
      <p className={styles.words}>
        <b>
          <Words of={(words) => matchSentence(found, shown.length, words)} layout="lead" />
        </b>{" "}
        <span className="secondary">
          <Words
            of={(words) => words("search.listKeeps", { total: visible.length })}
            layout="lead"
          />
        </span>
      </p>
      <div className={styles.acts}>
        <Step event={previous?.id} name={t("search.previous")} onStep={onStep}>
          ‹
        </Step>
        <span className={styles.place}>
          {n > 0
            ? t("panel.position", { n, total: shown.length })
            : t("app.events", { count: shown.length })}
        </span>
        <Step event={next?.id} name={t("search.next")} onStep={onStep}>
          ›
        </Step>
        {isOnePerson && (
          <button
            type="button"
            className="control"
            onClick={() => {
              showOnlyPerson(store, person.id);
              onFiltered();
            }}
          >
            <Words
              of={(words) => words("search.onlyCount", { count: ofPerson(state, person.id) })}
              layout="lead"
            />
          </button>
        )}
      </div>
    </section>
  );
}

/** How many events are left once only a person's are shown; what else is filtered holds. */
function ofPerson({ data, filter }: State, person: string): number {
  return visibleEvents({ data, filter: { ...filter, person } }).length;
}

interface StepProps {
  event: string | undefined;
  name: string;
  onStep: (event: string) => void;
  children: string;
}

function Step({ event, name, onStep, children }: StepProps) {
  return (
    <button
      type="button"
      className={`control ${styles.step}`}
      aria-label={name}
      title={name}
      aria-disabled={event === undefined || undefined}
      onClick={() => event !== undefined && onStep(event)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
