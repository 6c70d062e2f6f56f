import { useId, useRef, useState } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Words } from "../../ui/Words.tsx";
import { EmbedCode } from "./EmbedCode.tsx";
import styles from "./LinkTab.module.css";
import { LinkParts } from "./LinkParts.tsx";
import { Outcome } from "./Outcome.tsx";
import { QrCode } from "./QrCode.tsx";
import { partsToShare, sharedView, type SharedPart } from "./sharedView.ts";
import { useCopy } from "./useCopy.ts";
import { useShareBase } from "./useShareBase.ts";

/** A link to what is on screen: only what is ticked, as text, as a code to scan, as a frame. */
export function LinkTab() {
  const state = useSelector((now) => now);
  const base = useShareBase();
  const [parts, setParts] = useState<ReadonlySet<SharedPart>>(() => new Set(partsToShare(state)));
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  const view = sharedView(state, parts);
  const link = `${base ?? ""}${serializeUrl(view)}`;
  const [outcome, copy] = useCopy(link);
  return (
    <div className={styles.tab}>
      <div className={styles.link}>
        <label htmlFor={name} className={styles.label}>
          <Words of={(t) => t(base === undefined ? "share.view" : "share.link")} />
        </label>
        {base === undefined && (
          <p className="secondary">
            <Words of={(t) => t("share.noAddress")} layout="stacked" />
          </p>
        )}
        <div className={styles.row}>
          <input ref={field} id={name} className={styles.field} readOnly value={link} />
          <button type="button" className="control primary" onClick={() => copy(link, field)}>
            <Words of={(t) => t("share.copyLink")} layout="lead" />
          </button>
        </div>
        <LinkParts parts={parts} onChange={setParts} />
        <p className={`secondary ${styles.holds}`}>
          <Words of={(t) => t("share.holds")} layout="stacked" />
        </p>
        <Outcome outcome={outcome} />
      </div>
      {base !== undefined && <QrCode link={link} />}
      {base !== undefined && <EmbedCode base={base} view={view} />}
    </div>
  );
}
