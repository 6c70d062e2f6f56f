import type { Found } from "../../domain/search/found.ts";
import { useSearch } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { LONGEST_SEARCH } from "../../state/url.ts";
import { useMatches } from "../../state/useMatches.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { Words } from "../../ui/Words.tsx";
import { isEmpty } from "./isEmpty.ts";
import { matchSentence } from "./matchSentence.ts";
import styles from "./SearchPanel.module.css";

/** What the search has come to, at the head of its panel: the status says the same to voices. */
export function SearchState() {
  const { found, status, prepare } = useSearch();
  const cut = useSelector(({ search }) => search.length === LONGEST_SEARCH);
  return (
    <div className={styles.head}>
      {found && <Sentence found={found} />}
      {!found && status === "loading" && (
        <p className={`secondary ${styles.late}`}>
          <Words of={(t) => t("search.loading")} layout="stacked" />
        </p>
      )}
      {!found && status === "failed" && (
        <div role="alert">
          <p>
            <InBothLanguages of={(t) => t("search.failed")} />
          </p>
          <button
            type="button"
            className={`control ${styles.again}`}
            onClick={({ currentTarget }) => {
              // It goes with what it says.
              currentTarget.closest("main")?.focus({ preventScroll: true });
              prepare();
            }}
          >
            <Words of={(t) => t("region.again")} />
          </button>
        </div>
      )}
      {cut && (
        <p className="secondary">
          <Words of={(t) => t("search.cut", { count: LONGEST_SEARCH })} layout="stacked" />
        </p>
      )}
    </div>
  );
}

function Sentence({ found }: { found: Found }) {
  const shown = useMatches()?.shown.length ?? 0;
  if (found.notSearched)
    return (
      <p className={styles.hint}>
        <Words of={(t) => matchSentence(found, shown, t)} layout="stacked" />
      </p>
    );
  return (
    <h2 tabIndex={-1} className={`serif ${styles.sentence}`}>
      {isEmpty(found) ? (
        <InBothLanguages of={(t) => matchSentence(found, shown, t)} />
      ) : (
        <Words of={(t) => matchSentence(found, shown, t)} layout="stacked" />
      )}
    </h2>
  );
}
