import type { ClaimField } from "../../domain/claim/claimsOf.ts";
import { weighClaims, type Claim } from "../../domain/claim/weighClaims.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { ClaimAxis } from "./ClaimAxis.tsx";
import { ClaimRow } from "./ClaimRow.tsx";
import styles from "./Claims.module.css";
import { WhyUsed } from "./WhyUsed.tsx";

interface ClaimsProps {
  event: TimelineEvent;
  field: ClaimField;
}

/** What the sources claim of a field where they differ: which is used and why, then who says what. */
export function Claims({ event, field }: ClaimsProps) {
  const weighed = weighClaims(event, field);
  if (!weighed) return null;
  const { claims, difference } = weighed;
  return (
    <section className={styles.claims}>
      <div className={styles.head}>
        <h3>
          <Words of={(t) => t(`claims.differ.${difference}`)} layout="stacked" />
        </h3>
        <span className={styles.beside}>
          <Words of={(t) => t("claims.count", { count: claims.length })} layout="stacked" />
        </span>
      </div>
      {field === "date" && <Dates event={event} claims={claims} />}
      <WhyUsed event={event} weighed={weighed} />
      <ul>
        {claims.map((claim) => (
          <ClaimRow key={claim.citation.source} event={event} field={field} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

/** The dates that are claimed, on one axis. */
function Dates({ event, claims }: { event: TimelineEvent; claims: readonly Claim[] }) {
  const { t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const lane = laneOf(file, event);
  const marks = claims.flatMap(({ citation, used }) => {
    const date = citation.says?.date;
    return date === undefined ? [] : { date, used, glyph: lane.glyph, side: sideOf(file, lane) };
  });
  const list = marks.map(({ date, used }) =>
    t(used ? "claims.onAxisUsed" : "claims.onAxis", { date: dateInWords(readEdtf(date), t) }),
  );
  return (
    <ClaimAxis
      marks={marks}
      name={t("claims.axis", { list: [...new Set(list)].join(t("date.listSeparator")) })}
    />
  );
}
