import { useMemo, useState } from "react";
import { printPage } from "../../browser/printPage.ts";
import { sortTerms, TERM_ORDERS, type TermOrder } from "../../domain/glossary/sortTerms.ts";
import { setView } from "../../state/actions/setView.ts";
import { eventsOfTerm } from "../../state/selectors/eventsOfTerm.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Page } from "../../ui/Page.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./GlossaryPage.module.css";
import { TermTable } from "./TermTable.tsx";

/** The terms that this subject turns on: what each means and does not, in one table that prints as a word list. */
export function GlossaryPage() {
  const store = useTimelineStore();
  const data = useSelector((state) => state.data);
  const events = useSelector(allEvents);
  const lookedUp = useSelector((state) => state.term);
  const [order, setOrder] = useState<TermOrder>("events");
  const terms = useMemo(
    () => sortTerms(data.glossary, order, events, (term) => eventsOfTerm({ data }, term)),
    [data, order, events],
  );
  const unknown = lookedUp !== null && terms.every(({ id }) => id !== lookedUp);
  return (
    <Page title={(t) => t("glossary.name")} onBack={(view) => setView(store, view)}>
      {unknown && (
        <p className={styles.unknown} role="alert">
          <Words of={(t) => t("glossary.unknown", { id: lookedUp })} layout="stacked" />
        </p>
      )}
      <div className={styles.head}>
        <p className="secondary">
          <Words of={(t) => t("glossary.counts", { count: terms.length })} />
        </p>
        {terms.length > 0 && (
          <div className={styles.acts}>
            <Segmented
              name="term-order"
              legend={<Words of={(t) => t("glossary.order")} />}
              options={TERM_ORDERS.map((value) => ({
                value,
                label: <Words of={(t) => t(`glossary.by.${value}`)} layout="lead" />,
              }))}
              value={order}
              onChange={setOrder}
            />
            <button type="button" className="control" onClick={printPage}>
              <Words of={(t) => t("glossary.print")} />
            </button>
          </div>
        )}
      </div>
      {terms.length > 0 ? (
        <TermTable terms={terms} />
      ) : (
        <p>
          <Words of={(t) => t("glossary.empty")} layout="stacked" />
        </p>
      )}
    </Page>
  );
}
