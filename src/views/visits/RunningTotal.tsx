import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import { isPlaced } from "../../domain/figures/isPlaced.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { Count } from "./Count.tsx";
import { Figure } from "./Figure.tsx";
import styles from "./RunningTotal.module.css";
import { ofSide } from "./SideCount.tsx";
import { totalLines } from "./totalLines.ts";
import { TotalPicture } from "./TotalPicture.tsx";
import type { Figures } from "./useFigures.ts";

/** How the visits of each side add up over the years. */
export function RunningTotal({ figures }: { figures: Figures }) {
  const { updated, periods } = useSelector((state) => state.data.file);
  const picture = totalLines(figures, spanOf(readEdtf(updated)).last);
  const unplaced = figures.visits.filter((visit) => !isPlaced(visit));
  return (
    <Figure place="total" head={(t) => t("visits.total")} note={(t) => t("visits.totalNote")}>
      <div className={styles.plot}>
        <TotalPicture picture={picture} covered={figures.covered} />
        {picture.lines.map(({ shown, end, number }) => (
          <span
            key={shown.party.id}
            className={styles.number}
            style={{ left: `${end.x}%`, top: `${number}%` }}
          >
            <Count
              id={`total ${shown.party.id}`}
              visits={ofSide(figures, shown).filter(isPlaced)}
              what={(_, lang) => shown.party.visitors[lang]}
              className={`side-${shown.party.side}`}
            />
          </span>
        ))}
      </div>
      <div className={styles.notes}>
        {periods
          .filter(({ kind }) => kind === "suspended")
          .map(({ id, from, to, name }) => (
            <p key={id}>
              <Words
                of={(t, lang) =>
                  t("visits.hatched", {
                    period: name[lang],
                    dates: dateInWords(readEdtf(`${from}/${to ?? ".."}`), t),
                  })
                }
                layout="stacked"
              />
            </p>
          ))}
        {figures.sides.length > 1 && (
          <p>
            <Words of={(t) => t("visits.totalCaution")} layout="stacked" />
          </p>
        )}
        {unplaced.length > 0 && (
          <p>
            <Words of={(t) => t("visits.totalUndated")} />{" "}
            <Count id="total unplaced" visits={unplaced} what={(t) => t("visits.notPlaced")} />
          </p>
        )}
      </div>
    </Figure>
  );
}
