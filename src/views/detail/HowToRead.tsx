import type { Ref } from "react";
import type { Precision } from "../../domain/date/precisionOf.ts";
import { sideOf } from "../../domain/eventStore/laneOf.ts";
import type { Glyph, Side } from "../../domain/eventStore/eventStore.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/language.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateRule } from "../../ui/DateRule.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Glyph as LaneGlyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./HowToRead.module.css";
import panel from "./Panel.module.css";

interface Sample {
  precision: Extract<Precision, "day" | "days" | "month" | "year" | "duration" | "since" | "none">;
  shapes: readonly Precision[];
  glyph: Glyph;
  side?: Side;
}

const SAMPLES: readonly Sample[] = [
  { precision: "day", shapes: ["day"], glyph: "diamond" },
  { precision: "days", shapes: ["days"], glyph: "square", side: "a" },
  { precision: "month", shapes: ["month"], glyph: "diamond" },
  { precision: "year", shapes: ["year"], glyph: "circle", side: "b" },
  { precision: "duration", shapes: ["duration"], glyph: "cross" },
  { precision: "since", shapes: ["day", "since"], glyph: "triangle" },
  { precision: "none", shapes: ["none"], glyph: "triangle" },
];

/** What the marks mean: shown where no event is selected. */
export function HowToRead({ heading }: { heading: Ref<HTMLHeadingElement> }) {
  const file = useSelector((state) => state.data.file);
  const visits = file.lanes.filter(({ events }) => events.from !== undefined);
  return (
    <>
      <div className={panel.top}>
        <Words of={(t) => t("read.name")} />
      </div>
      <div className={panel.body}>
        <h2 ref={heading} tabIndex={-1} className={`serif ${styles.idea}`}>
          <Words of={(t) => t("read.idea")} layout="stacked" />
        </h2>
        <dl className={styles.samples}>
          {SAMPLES.map(({ precision, shapes, glyph, side }) => (
            <div key={precision} className={styles.sample}>
              <dt>
                <span className={styles.mark}>
                  <DateRule shapes={shapes} glyph={glyph} side={side} />
                </span>
                <span>
                  <Words of={(t) => t(`read.${precision}`)} />
                </span>
              </dt>
              <dd className="secondary">
                <Words of={(t) => t(`read.${precision}Text`)} layout="stacked" />
              </dd>
            </div>
          ))}
        </dl>
        <ul className={styles.sides}>
          {visits.map((lane) => (
            <li key={lane.id}>
              <LaneGlyph name={lane.glyph} side={sideOf(file, lane)} />
              <b className={`side-${sideOf(file, lane)}`}>
                <Bilingual text={lane.name} />
              </b>
            </li>
          ))}
          {file.periods
            .filter(({ kind }) => kind === "suspended")
            .map(({ id, from, to }) => (
              <li key={id}>
                <span className={styles.hatch} />
                <span>
                  <Words
                    of={(t) =>
                      t("read.suspended", {
                        dates: dateInWords(readEdtf(`${from}/${to ?? ".."}`), t),
                      })
                    }
                    layout="stacked"
                  />
                </span>
              </li>
            ))}
          <li>
            <span className={styles.today} />
            <Words of={(t) => t("read.today")} />
          </li>
        </ul>
        <p className={styles.small}>
          <Words of={(t) => t("read.blanks")} layout="stacked" />
        </p>
        <p className={styles.small}>
          <Words of={(t) => t("read.keys")} layout="stacked" />
        </p>
      </div>
      <Start />
    </>
  );
}

/** The first event, for a reader who wants to be led. */
function Start() {
  const [first] = useSelector(visibleEvents);
  const { t } = useLanguage();
  if (!first) return null;
  return (
    <nav className={panel.feet} aria-label={t("panel.neighbours")}>
      <EventLink event={first.id} className={`${panel.foot} ${styles.start}`}>
        <span className={panel.footDate}>
          <Words of={(words) => words("read.start")} /> <span aria-hidden="true">→</span>
        </span>
        <span className={panel.footTitle}>
          <DateText date={first.date} />: <Bilingual text={first.title} />
        </span>
      </EventLink>
    </nav>
  );
}
