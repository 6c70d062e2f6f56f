import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import { isPlaced } from "../../domain/figures/isPlaced.ts";
import { longestGaps } from "../../domain/figures/longestGaps.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import { Count } from "./Count.tsx";
import { Figure } from "./Figure.tsx";
import { GapRow } from "./GapRow.tsx";
import styles from "./Gaps.module.css";
import { which } from "./say.ts";
import { ofSide } from "./SideCount.tsx";
import type { Figures, ShownSide } from "./useFigures.ts";

/** Gaps told of each side. */
const TOLD = 2;

/** The longest stretches in which nothing is listed of a side. */
export function Gaps({ figures }: { figures: Figures }) {
  return (
    <Figure place="gaps" head={(t) => t("visits.gaps")} note={(t) => t("visits.gapsNote")}>
      {figures.sides.map((side) => (
        <SideGaps key={side.party.id} figures={figures} side={side} />
      ))}
    </Figure>
  );
}

function SideGaps({ figures, side }: { figures: Figures; side: ShownSide }) {
  const periods = useSelector((state) => state.data.file.periods);
  const visits = ofSide(figures, side);
  const gaps = longestGaps(visits, TOLD);
  const unplaced = visits.filter((visit) => !isPlaced(visit));
  const { party, glyph } = side;
  return (
    <div className={styles.side}>
      <h4 className={styles.head}>
        <Glyph name={glyph} side={party.side} /> <Bilingual text={party.visitors} />
      </h4>
      {gaps.length === 0 && (
        <p className={styles.note}>
          <Words of={(t) => t("visits.gapNone")} layout="stacked" />
        </p>
      )}
      <ol>
        {gaps.map((gap, i) => (
          <GapRow
            key={gap.certain.first}
            id={`gap ${party.id} ${i}`}
            gap={gap}
            side={side}
            covered={figures.covered}
            suspensions={suspendedPeriods(periods)}
          />
        ))}
      </ol>
      {unplaced.length > 0 && (
        <p className={styles.note}>
          <Words of={(t) => t("visits.gapUndated")} />{" "}
          <Count
            id={`gap ${party.id} unplaced`}
            visits={unplaced}
            what={which(
              (_, lang) => party.visitors[lang],
              (t) => t("visits.notPlaced"),
            )}
          />
        </p>
      )}
    </div>
  );
}
