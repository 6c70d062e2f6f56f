import { useState } from "react";
import { allOfView } from "../../state/selectors/shownEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import { Count } from "./Count.tsx";
import { ListPlaceContext } from "./OpenCountContext.ts";
import { ofSide } from "./SideCount.tsx";
import type { Figures } from "./useFigures.ts";
import styles from "./VisitsPage.module.css";

/** How many visits are listed of each side, with the marks that stand for them; before it, how to take them. */
export function Summary({ figures: { visits, sides } }: { figures: Figures }) {
  const total = useSelector(allOfView).length;
  const [list, setList] = useState<HTMLElement | null>(null);
  return (
    <>
      <p className={styles.caution}>
        <Words of={(t) => t("visits.caution")} layout="stacked" />
      </p>
      <ListPlaceContext value={list}>
        <ul className={styles.summary}>
          <li>
            <Words of={(t) => t("visits.group")} />{" "}
            <Count id="all" visits={visits} what={(t) => t("visits.allListed")} />
            {visits.length < total && <Words of={(t) => t("visits.ofTotal", { total })} />}
          </li>
          {sides.map((side) => (
            <li key={side.party.id}>
              <Glyph name={side.glyph} side={side.party.side} />{" "}
              <Bilingual text={side.party.visitors} />{" "}
              <Count
                id={`all ${side.party.id}`}
                visits={ofSide({ visits }, side)}
                what={(_, lang) => side.party.visitors[lang]}
                className={`side-${side.party.side}`}
              />
            </li>
          ))}
        </ul>
      </ListPlaceContext>
      <div ref={setList} />
    </>
  );
}
