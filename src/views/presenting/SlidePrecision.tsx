import { rivalDates } from "../../domain/claim/rivalDates.ts";
import { weighClaims } from "../../domain/claim/weighClaims.ts";
import { isDoubtful } from "../../domain/date/isDoubtful.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Precision } from "../../domain/date/precisionOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { othersInWords } from "../../i18n/rivalsInWords.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./SlideDate.module.css";

interface SlidePrecisionProps {
  event: TimelineEvent;
  precision: Precision;
}

/** How exactly the date is known, whether the sources differ, and what the others say. */
export function SlidePrecision({ event, precision }: SlidePrecisionProps) {
  const weighed = weighClaims(event, "date");
  const rivals = rivalDates(event);
  const doubtful = event.date !== null && isDoubtful(readEdtf(event.date));
  const say = (t: Translate): string => {
    if (!weighed) return t(`precision.${precision}`);
    if (event.date === null) return t("claims.precision.unused");
    const differ = weighed.difference === "exactness" ? "exactness" : "differ";
    return `${t(`precisionShort.${precision}`)}${t("claims.separator")}${t(`claims.precision.${differ}`)}`;
  };
  return (
    <div
      className={styles.precision}
      data-plain={(precision === "day" && !weighed && !doubtful) || undefined}
    >
      <p>
        <Words of={say} />
        {doubtful && (
          <>
            {" "}
            <Words of={(t) => t("precision.doubtful")} />
          </>
        )}
        {rivals.length > 0 && (
          <>
            {" "}
            <span aria-hidden="true">≠</span>{" "}
            <Words of={(t) => othersInWords(event.date, rivals, t)} />
          </>
        )}
      </p>
    </div>
  );
}
