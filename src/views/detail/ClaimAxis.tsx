import { claimAxis, type ClaimAxis as Axis } from "../../domain/claim/claimAxis.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import { spanOf, type Span } from "../../domain/date/spanOf.ts";
import type { Glyph, Side } from "../../domain/eventStore/eventStore.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { DateRule } from "../../ui/DateRule.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { axisLabels } from "./axisLabels.ts";
import styles from "./ClaimAxis.module.css";
import { placeLabels } from "./placeLabels.ts";

/** A date on the axis; solid where it is in use. */
export interface AxisMark {
  /** EDTF */
  date: string;
  used: boolean;
  glyph: Glyph;
  side: Side | undefined;
}

interface ClaimAxisProps {
  /** Those in use first. */
  marks: readonly AxisMark[];
  /** Says in words what is drawn. */
  name: string;
}

/** A small axis with a few dates, drawn as the timeline draws them; what is not used is tied to what is. */
export function ClaimAxis({ marks, name }: ClaimAxisProps) {
  const { lead, t } = useLanguage();
  const once = marks.filter(({ date }, i) => marks.findIndex((one) => one.date === date) === i);
  const drawn = once.map((mark) => ({ ...mark, span: drawnSpan(readEdtf(mark.date)) }));
  const axis = claimAxis(drawn.map(({ span }) => span));
  const labels = axisLabels(
    once.map(({ date }) => date),
    axis,
    t,
  );
  const own = drawn.find(({ used }) => used)?.span;
  return (
    <div className={styles.axis} role="img" aria-label={name}>
      <Suspended axis={axis} />
      {axis.ticks.map((tick) => (
        <span
          key={tick}
          className={styles.tick}
          style={{ left: share(axis, axis.unit === "day" ? tick + 0.5 : tick) }}
        />
      ))}
      {own &&
        drawn
          .filter(({ used }) => !used)
          .map(({ date, span }) => <Tie key={date} axis={axis} own={own} rival={span} />)}
      {widestFirst(drawn).map(({ date, used, glyph, side, span }) => (
        <DateRule
          key={date}
          shapes={shapesOf(readEdtf(date))}
          glyph={glyph}
          side={side}
          hollow={!used}
          place={stretch(axis, span.first, span.last + 1)}
        />
      ))}
      {placeLabels(labels, axis).map(({ text, claim, left }) => (
        <span
          key={text}
          lang={tagOf(lead)}
          className={claim ? `${styles.label} ${styles.claimed}` : styles.label}
          style={{ left: `${left}%` }}
        >
          <ForeignText text={text} lang={lead} />
        </span>
      ))}
    </div>
  );
}

/** What is drawn last lies on top: a day on its month, a month on its year, and of the same width what is used. */
function widestFirst<M extends { span: Span; used: boolean }>(marks: readonly M[]): M[] {
  const days = ({ span }: M) => span.last - span.first;
  return [...marks].sort((a, b) => days(b) - days(a) || Number(a.used) - Number(b.used));
}

function Tie({ axis, own, rival }: { axis: Axis; own: Span; rival: Span }) {
  const middle = ({ first, last }: Span) =>
    axis.unit === "day" && first === last ? first + 0.5 : undefined;
  const [left, right] = own.first < rival.first ? [own, rival] : [rival, own];
  const from = middle(left) ?? left.last + 1;
  const to = middle(right) ?? right.first;
  return from < to && <span className={styles.tie} style={stretch(axis, from, to)} />;
}

/** The years of suspended relations, hatched as on the timeline, with a line on the day of each change. */
function Suspended({ axis }: { axis: Axis }) {
  const periods = useSelector((state) => state.data.file.periods);
  const half = axis.unit === "day" ? 0.5 : 0;
  return periods
    .filter(({ kind }) => kind === "suspended")
    .map(({ id, from, to }) => {
      const first = spanOf(readEdtf(from)).first + half;
      const last = to === null ? Infinity : spanOf(readEdtf(to)).first + half;
      const [left, right] = [Math.max(first, axis.from), Math.min(last, axis.to)];
      const ends = [first > axis.from && styles.begins, last < axis.to && styles.ends];
      return (
        left < right && (
          <span
            key={id}
            className={[styles.hatch, ...ends].filter(Boolean).join(" ")}
            style={stretch(axis, left, right)}
          />
        )
      );
    });
}

function share({ from, to }: Axis, day: number): string {
  return `${((day - from) / (to - from)) * 100}%`;
}

function stretch(axis: Axis, from: number, to: number) {
  return { left: share(axis, from), width: `${((to - from) / (axis.to - axis.from)) * 100}%` };
}
