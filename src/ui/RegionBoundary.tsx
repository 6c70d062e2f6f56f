import { useContext, type ReactNode } from "react";
import { ErrorBoundary } from "react-error-boundary";
import type { Translate } from "../i18n/createI18n.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { Dialog } from "./Dialog.tsx";
import styles from "./RegionBoundary.module.css";
import { RenewContext } from "./RenewContext.ts";
import { Words } from "./Words.tsx";

/** A part of the page that fails alone. */
export type Region =
  | "timeline"
  | "list"
  | "sources"
  | "about"
  | "visits"
  | "glossary"
  | "context"
  | "share"
  | "panel"
  | "header"
  | "filter"
  | "overview"
  | "notices"
  | "search"
  | "presenting"
  | "lessons"
  | "keys"
  | "presenter";

interface RegionBoundaryProps {
  region: Region;
  /** Version of the data, for a report. */
  version: string;
  /** Draws anew when one of these changes, without being asked. */
  resetKeys?: unknown[];
  /** What has to be made anew before the region is drawn again. */
  onAgain?: (() => void) | undefined;
  /** The other way to the same events, where there is one. */
  onShowList?: (() => void) | undefined;
  /** Takes the region away: it is a dialog. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
}

const NONE: unknown[] = [];

const reload = () => window.location.reload();

/** Only the region that failed stops; the rest of the page goes on with the same events. */
export function RegionBoundary({
  region,
  version,
  resetKeys = NONE,
  onAgain,
  onShowList,
  onClose,
  children,
}: RegionBoundaryProps) {
  return (
    <ErrorBoundary
      resetKeys={resetKeys}
      // oxlint-disable-next-line react/no-unstable-nested-components -- a render prop, not a component
      fallbackRender={({ error, resetErrorBoundary }) => (
        <RegionFailure
          region={region}
          report={`${region} · ${error instanceof Error ? error.message : String(error)} · ${version}`}
          onShowList={onShowList}
          onClose={onClose}
          onAgain={() => {
            onAgain?.();
            resetErrorBoundary();
          }}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

interface RegionFailureProps {
  region: Region;
  report: string;
  onShowList: (() => void) | undefined;
  onClose: (() => void) | undefined;
  onAgain: () => void;
}

/** What has failed, in its place; of a dialog in a dialog, so that it is seen and can be closed. */
function RegionFailure({ region, onClose, ...ways }: RegionFailureProps) {
  const title = (words: Translate) => words(`region.${region}`);
  if (onClose)
    return (
      <Dialog title={title} onClose={onClose}>
        <div className={styles.dialog} role="alert">
          <Ways {...ways} />
        </div>
      </Dialog>
    );
  return (
    <div className={styles.failure} role="alert">
      <h2 className={`serif ${styles.title}`}>
        <Words of={title} layout="stacked" />
      </h2>
      <Ways {...ways} />
    </div>
  );
}

/** What still works, and the ways on. */
function Ways({ report, onShowList, onAgain }: Omit<RegionFailureProps, "region" | "onClose">) {
  const { t } = useLanguage();
  const renew = useContext(RenewContext);
  return (
    <>
      <p>
        <Words of={(words) => words("region.text")} layout="stacked" />
      </p>
      <div className={styles.acts}>
        {onShowList && (
          <button type="button" className="control primary" onClick={onShowList}>
            <Words of={(words) => words("region.showList")} />
          </button>
        )}
        <button
          type="button"
          className="control"
          onClick={({ currentTarget }) => {
            // It goes with what it stands in.
            const place = currentTarget.closest<HTMLElement>("[tabindex]");
            onAgain();
            (place ?? document.querySelector("main"))?.focus({ preventScroll: true });
          }}
        >
          <Words of={(words) => words("region.again")} />
        </button>
        {/* Where a newer version has taken a part away, this alone helps; the address keeps the view. */}
        <button type="button" className="control" onClick={renew ?? reload}>
          <Words of={(words) => words("region.reload")} />
        </button>
      </div>
      <p className={styles.report}>
        {t("region.report")} <code lang="en">{report}</code>
      </p>
    </>
  );
}
