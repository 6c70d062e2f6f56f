import { useRef, useState } from "react";
import type { Problem } from "../../domain/problem.ts";
import { problemInWords } from "../../i18n/problemInWords.ts";
import type { StorageTrouble } from "../../browser/rememberedSettings.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import type { UrlProblem } from "../../state/url.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./Notices.module.css";

/** What the page has to tell about itself: what a link said wrong, what the browser will not keep. */
export type Notice =
  | { kind: "storage"; trouble: StorageTrouble }
  | { kind: "link"; problem: Problem<UrlProblem> };

/** Messages of the system, always in both languages: a class shares the screen. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const [dismissed, setDismissed] = useState<readonly Notice[]>([]);
  const { t } = useLanguage();
  const region = useRef<HTMLDivElement>(null);
  const dismiss = (notice: Notice) => {
    setDismissed([...dismissed, notice]);
    // The button is about to go; the next Tab leads on from here.
    region.current?.focus();
  };
  const shown = notices.filter((notice) => !dismissed.includes(notice));
  return (
    <div
      ref={region}
      role="status"
      className={styles.notices}
      tabIndex={-1}
      aria-label={t("notice.name")}
    >
      {shown.map((notice) => (
        <div key={keyOf(notice)} className={styles.notice}>
          <p>
            <InBothLanguages
              of={(words) =>
                notice.kind === "storage"
                  ? words(`notice.${notice.trouble}`)
                  : words("notice.link", { what: problemInWords(notice.problem, words) })
              }
            />
          </p>
          <button type="button" className="control" onClick={() => dismiss(notice)}>
            <InBothLanguages of={(words) => words("notice.dismiss")} inline />
          </button>
        </div>
      ))}
    </div>
  );
}

function keyOf(notice: Notice): string {
  return notice.kind === "storage"
    ? notice.trouble
    : `link ${notice.problem.path.join(" ")} ${notice.problem.found}`;
}
