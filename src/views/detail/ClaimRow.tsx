import type { ClaimField } from "../../domain/claim/claimsOf.ts";
import type { Claim } from "../../domain/claim/weighClaims.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateRule } from "../../ui/DateRule.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import { CitedWork } from "./CitedWork.tsx";
import styles from "./Claims.module.css";

interface ClaimRowProps {
  event: TimelineEvent;
  field: ClaimField;
  claim: Claim;
}

/** One claim: what is said, whether it is used, and who says it. */
export function ClaimRow({ event, field, claim: { citation, used } }: ClaimRowProps) {
  const file = useSelector((state) => state.data.file);
  const lane = laneOf(file, event);
  const { date, place, figure } = citation.says ?? {};
  const text = field === "place" ? place : figure;
  const isDate = field === "date" && date !== undefined;
  return (
    <li className={isDate ? styles.claim : styles.plain}>
      {isDate && (
        <span className={styles.mark}>
          <DateRule
            shapes={shapesOf(readEdtf(date))}
            glyph={lane.glyph}
            side={sideOf(file, lane)}
            hollow={!used}
          />
        </span>
      )}
      <div>
        <div className={styles.value}>
          {isDate ? <DateText date={date} /> : text && <Bilingual text={text} />}
          {used && (
            <>
              {" "}
              <span className={styles.tag}>
                <Words of={(t) => t("claims.used")} />
              </span>
            </>
          )}
        </div>
        <CitedWork citation={citation} claim />
      </div>
    </li>
  );
}
