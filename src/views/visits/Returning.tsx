import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { isVisit } from "../../domain/event/visitEvent.ts";
import {
  returningVisitors,
  type ReturningVisitor,
} from "../../domain/figures/returningVisitors.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import { Count } from "./Count.tsx";
import { Figure } from "./Figure.tsx";
import styles from "./Returning.module.css";
import { ofSide } from "./SideCount.tsx";
import type { Figures, ShownSide } from "./useFigures.ts";

/** Who is listed with more than one visit, and in which years. */
export function Returning({ figures }: { figures: Figures }) {
  const visitors = figures.sides.flatMap((side) =>
    returningVisitors(ofSide(figures, side)).map((visitor) => ({ visitor, side })),
  );
  const nobody = figures.sides.filter((one) => visitors.every(({ side }) => side !== one));
  return (
    <Figure place="returning" head={(t) => t("visits.returning")}>
      <ul>
        {visitors
          .sort((a, b) => b.visitor.visits.length - a.visitor.visits.length)
          .map(({ visitor, side }) => (
            <Visitor key={visitor.person} visitor={visitor} side={side} />
          ))}
      </ul>
      {nobody.map(({ party }) => (
        <p key={party.id} className={styles.none}>
          <Words
            of={(t, lang) => t("visits.returningNone", { visitors: party.visitors[lang] })}
            layout="stacked"
          />
        </p>
      ))}
    </Figure>
  );
}

function Visitor({ visitor, side }: { visitor: ReturningVisitor; side: ShownSide }) {
  const { person, visits } = visitor;
  const names = useSelector(({ data }) => data.people.find(({ id }) => id === person)?.names);
  const name = { en: names?.en.text ?? person, zh: names?.zh.text ?? person };
  const shown = (t: Translate) =>
    visits
      .map(({ shown: date }) => dateInWords(date === null ? null : readEdtf(date), t))
      .join(t("filter.and"));
  return (
    <li className={styles.visitor}>
      <Glyph name={side.glyph} side={side.party.side} />
      <span className={styles.name}>
        <Bilingual text={name} />
      </span>
      <span className={styles.dates}>
        <Words of={shown} layout="lead" />
      </span>
      <Count
        id={`person ${side.party.id} ${person}`}
        visits={visits.map(({ event }) => event).filter(isVisit)}
        what={(t, lang) => t("visits.visitOf", { person: name[lang] })}
      />
    </li>
  );
}
