import { readEdtf } from "../domain/date/parseEdtf.ts";
import type { Shape } from "../domain/date/shapesOf.ts";
import type { Glyph, Side, StoreFile } from "../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../domain/eventStore/periodEdtf.ts";
import { sideOf } from "../domain/eventStore/laneOf.ts";
import { dateInWords } from "../i18n/dateInWords.ts";
import { Bilingual } from "./Bilingual.tsx";
import { DateRule } from "./DateRule.tsx";
import { Glyph as LaneGlyph } from "./Glyph.tsx";
import styles from "./Legend.module.css";
import { Words } from "./Words.tsx";

interface Sample {
  name: "day" | "days" | "month" | "year" | "duration" | "since" | "one-of" | "none" | "hollow";
  shapes: readonly Shape[];
  glyph: Glyph;
  side?: Side;
}

const SAMPLES: readonly Sample[] = [
  { name: "day", shapes: ["day"], glyph: "diamond" },
  { name: "days", shapes: ["days"], glyph: "square", side: "a" },
  { name: "month", shapes: ["month"], glyph: "diamond" },
  { name: "year", shapes: ["year"], glyph: "circle", side: "b" },
  { name: "duration", shapes: ["duration"], glyph: "cross" },
  { name: "since", shapes: ["day", "since"], glyph: "triangle" },
  { name: "one-of", shapes: ["one-of"], glyph: "diamond" },
  { name: "none", shapes: ["none"], glyph: "triangle" },
  { name: "hollow", shapes: ["day"], glyph: "diamond" },
];

/** What the marks of the timeline mean, each drawn as it is there. */
export function Legend({ file }: { file: StoreFile }) {
  return (
    <>
      <dl className={styles.samples}>
        {SAMPLES.map(({ name, shapes, glyph, side }) => (
          <div key={name} className={styles.sample}>
            <dt>
              <span className={styles.mark}>
                <DateRule shapes={shapes} glyph={glyph} side={side} hollow={name === "hollow"} />
              </span>
              <span>
                <Words of={(t) => t(`read.${name}`)} />
              </span>
            </dt>
            <dd className="secondary">
              <Words of={(t) => t(`read.${name}Text`)} layout="stacked" />
            </dd>
          </div>
        ))}
      </dl>
      <Signs file={file} />
      <p className={styles.small}>
        <Words of={(t) => t("read.blanks")} layout="stacked" />
      </p>
      <p className={styles.small}>
        <Words of={(t) => t("read.keys")} layout="stacked" />
      </p>
    </>
  );
}

/** The two sides, the hatch of the suspension, the line of today. */
function Signs({ file }: { file: StoreFile }) {
  return (
    <ul className={styles.sides}>
      {file.lanes
        .filter(({ events }) => events.from !== undefined)
        .map((lane) => (
          <li key={lane.id}>
            <LaneGlyph name={lane.glyph} side={sideOf(file, lane)} />
            <b className={`side-${sideOf(file, lane)}`}>
              <Bilingual text={lane.name} />
            </b>
          </li>
        ))}
      {file.periods
        .filter(({ kind }) => kind === "suspended")
        .map((period) => {
          const dates = readEdtf(periodEdtf(period));
          return (
            <li key={period.id}>
              <span className={styles.hatch} />
              <span>
                <Words
                  of={(t) => t("read.suspended", { dates: dateInWords(dates, t) })}
                  layout="stacked"
                />
              </span>
            </li>
          );
        })}
      <li>
        <span className={styles.today} />
        <Words of={(t) => t("read.today")} />
      </li>
    </ul>
  );
}
