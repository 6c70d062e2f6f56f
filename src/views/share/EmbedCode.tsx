import { useId, useRef, useState } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl, type LinkedView } from "../../state/url.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";
import { embedCode } from "./embedCode.ts";
import styles from "./LinkTab.module.css";
import { Outcome } from "./Outcome.tsx";
import { useCopy } from "./useCopy.ts";

const VIEWS = ["timeline", "list"] as const;

interface EmbedCodeProps {
  base: string;
  view: LinkedView;
}

/** The code that shows the same in a frame of another page. */
export function EmbedCode({ base, view }: EmbedCodeProps) {
  const { shown: langs } = useLanguage();
  const title = useSelector((state) => state.data.file.title);
  const [framed, setFramed] = useState<(typeof VIEWS)[number]>("timeline");
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  const address = `${base}${serializeUrl({ ...view, view: framed, embed: true })}`;
  const code = embedCode(address, langs.map((lang) => title[lang]).join(" "));
  const [outcome, copy] = useCopy(code);
  return (
    <div className={styles.embed}>
      <div className={styles.embedHead}>
        <div>
          <label htmlFor={name} className={styles.label}>
            <Words of={(t) => t("share.embed")} />
          </label>
          <p className="secondary">
            <Words of={(t) => t("share.embedWhat")} layout="stacked" />
          </p>
        </div>
        <div className={styles.row}>
          <Segmented
            name="embed"
            legend={<Words of={(t) => t("share.embedView")} />}
            options={VIEWS.map((value) => ({
              value,
              label: <Words of={(t) => t(`share.viewName.${value}`)} layout="lead" />,
            }))}
            value={framed}
            onChange={setFramed}
          />
          <button type="button" className="control" onClick={() => copy(code, field)}>
            <Words of={(t) => t("share.copyCode")} layout="lead" />
          </button>
        </div>
      </div>
      <textarea ref={field} id={name} className={styles.field} readOnly rows={3} value={code} />
      <Outcome outcome={outcome} />
    </div>
  );
}
