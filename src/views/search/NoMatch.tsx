import { precisionOf } from "../../domain/date/precisionOf.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { visitsOf } from "../../domain/event/visitsOf.ts";
import type { Found } from "../../domain/search/found.ts";
import { readingsOfName } from "../../domain/search/readingsOfName.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setSearch } from "../../state/actions/setSearch.ts";
import { peopleByVisits } from "../../state/selectors/peopleByVisits.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { FoundGroup } from "./FoundGroup.tsx";
import { PersonFound } from "./PersonFound.tsx";
import styles from "./SearchPanel.module.css";

/** The suggestions vanish with what they suggest; the heading stays. */
function toHeading(button: HTMLElement): void {
  button.closest("aside")?.querySelector<HTMLElement>("h2")?.focus();
}

/** Nothing was found: what was searched, what else may have been meant, how to search, and what that means. */
export function NoMatch({ found: { nearest } }: { found: Found }) {
  const store = useTimelineStore();
  const { t, lead } = useLanguage();
  const events = useSelector(allEvents);
  return (
    <>
      <FoundGroup of={(words) => words("search.nearest")} rows={nearest.people}>
        {(person) => (
          <PersonFound person={person} visits={visitsOf(events, person.id).length}>
            <button
              type="button"
              className="control"
              onClick={({ currentTarget }) => {
                toHeading(currentTarget);
                setSearch(store, person.names[lead].text);
              }}
            >
              <Words of={(words) => words("search.searchName")} layout="lead" />
              <span className="hidden" lang={tagOf(lead)}>
                {" "}
                {t("panel.ofPerson", { name: person.names[lead].text })}
              </span>
            </button>
          </PersonFound>
        )}
      </FoundGroup>
      <FoundGroup
        of={(words) => words("search.nearest")}
        rows={nearest.words.map((word) => ({ id: word }))}
      >
        {({ id: word }) => (
          <div className={styles.page}>
            <button
              type="button"
              className="control"
              onClick={({ currentTarget }) => {
                toHeading(currentTarget);
                setSearch(store, word);
              }}
            >
              <Words of={(words) => words("search.searchWord", { word })} layout="lead" />
            </button>
          </div>
        )}
      </FoundGroup>
      <div className={styles.none}>
        <p>
          <Words
            of={(words, lang) =>
              words("search.searched") + (lang === "en" ? " " : "") + words("search.unchanged")
            }
            layout="stacked"
          />
        </p>
        <Hints />
      </div>
    </>
  );
}

/** How to search, with examples of this store; and that a store is not all of history. */
function Hints() {
  const state = useSelector((now) => now);
  const dates = allEvents(state).flatMap(({ date }) => (date === null ? [] : [readEdtf(date)]));
  const year = dates.find((date) => precisionOf(date) === "year");
  const month = dates.find((date) => precisionOf(date) === "month");
  const [whole, initials] =
    peopleByVisits(state, "en")
      .map(({ person }) => readingsOfName(person))
      .find((readings) => readings.length > 1) ?? [];
  return (
    <ul className={styles.hints}>
      {initials !== undefined && (
        <li>
          <Words of={(t) => t("search.hintPinyin", { whole, initials })} layout="stacked" />
        </li>
      )}
      {year && month && (
        <li>
          <Words
            of={(t) =>
              t("search.hintDate", { year: dateInWords(year, t), month: dateInWords(month, t) })
            }
            layout="stacked"
          />
        </li>
      )}
      <li>
        <Words of={(t) => t("search.absence")} layout="stacked" />
      </li>
    </ul>
  );
}
