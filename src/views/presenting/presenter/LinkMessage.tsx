import type { ReactNode } from "react";
import type { Translate } from "../../../i18n/createI18n.ts";
import { usePresenterDesk, usePresenterLink } from "../../../state/PresenterContext.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { serializeUrl } from "../../../state/url.ts";
import { InBothLanguages } from "../../../ui/InBothLanguages.tsx";
import styles from "./LinkMessage.module.css";

/** What there is to say of the window with the slides, in both languages; nothing while it is as it should be. */
export function LinkMessage() {
  const { ask, takeOver } = usePresenterDesk();
  const status = usePresenterLink((link) => link.status);
  const presenting = useSelector((state) => state.present);
  const here = useSelector((state) =>
    serializeUrl({ ...state, present: true, presenter: false, blank: null }),
  );
  return (
    <div role="status" className={styles.place}>
      {status === "waiting" && <Message of={(t) => t("presenter.waiting")} />}
      {status === "silent" && (
        <Message of={(t) => t("presenter.silent")}>
          <a className="control" href={here}>
            <InBothLanguages of={(t) => t("presenter.here")} inline />
          </a>
        </Message>
      )}
      {status === "replaced" && (
        <Message of={(t) => t("presenter.replaced")}>
          <button type="button" className="control" onClick={takeOver}>
            <InBothLanguages of={(t) => t("presenter.takeOver")} inline />
          </button>
        </Message>
      )}
      {status === "fed" && !presenting && (
        <Message of={(t) => t("presenter.exploring")}>
          <button
            type="button"
            className="control"
            onClick={() => ask({ kind: "command", name: "back" })}
          >
            <InBothLanguages of={(t) => t("presenter.back")} inline />
          </button>
        </Message>
      )}
    </div>
  );
}

function Message({ of, children }: { of: (t: Translate) => string; children?: ReactNode }) {
  return (
    <div className={styles.message}>
      <p>
        <InBothLanguages of={of} inline />
      </p>
      {children}
    </div>
  );
}
