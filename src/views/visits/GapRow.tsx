import type { VisitEvent } from "../../domain/event/visitEvent.ts";
import type { Suspension } from "../../domain/eventStore/suspendedPeriods.ts";
import type { CoveredYears } from "../../domain/figures/coveredYears.ts";
import { gapLength } from "../../domain/figures/gapLength.ts";
import type { Gap } from "../../domain/figures/longestGaps.ts";
import { isDoubtful } from "../../domain/date/isDoubtful.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { lengthInWords } from "../../i18n/lengthInWords.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Count } from "./Count.tsx";
import styles from "./Gaps.module.css";
import { which, type Say } from "./say.ts";
import { timeScale } from "./timeAxis.ts";
import type { ShownSide } from "./useFigures.ts";

interface GapRowProps {
  id: string;
  gap: Gap;
  side: ShownSide;
  covered: CoveredYears;
  suspensions: readonly Suspension[];
}

/** One gap: how long and between whom, and below it a line, thick as far as it is certain. */
export function GapRow({ id, gap, side, covered, suspensions }: GapRowProps) {
  const { certain, possible, before, after } = gap;
  const { party } = side;
  const { lead, shown, words } = useLanguage();
  const x = timeScale(covered);
  const suspended = suspensions.some(
    ({ from, to }) => from < certain.last && (to ?? Infinity) > certain.first,
  );
  // What a doubtful date bounds is no better known than that date.
  const doubtful = [...before, ...after].some(
    ({ date }) => date !== null && isDoubtful(readEdtf(date)),
  );
  const length: Say = (t) => {
    const said = lengthInWords(gapLength(gap), t);
    return doubtful ? t("date.approximate", { date: said }) : said;
  };
  const between: Say = (t, lang) => {
    const people = { before: named(before, t, lang), after: named(after, t, lang) };
    const said = t("visits.gapBetween", people);
    return suspended ? t("visits.gapSuspended", { between: said }) : said;
  };
  return (
    <li className={styles.gap}>
      <div className={styles.said}>
        {/* As far as there is room, the words begin where the line does. */}
        <span className={styles.start} style={{ flexBasis: `${x(possible.first)}%` }} />
        <div className={styles.words}>
          {shown.map((lang) => (
            <p key={lang} lang={tagOf(lang)}>
              {lang === lead ? (
                <Count
                  id={id}
                  visits={[...before, ...after]}
                  what={which(
                    (_, other) => party.visitors[other],
                    (t, other) => t("visits.gapOf", { length: length(t, other) }),
                  )}
                >
                  {length(words[lang], lang)}
                </Count>
              ) : (
                <b>{length(words[lang], lang)}</b>
              )}{" "}
              <span className="secondary">
                <ForeignText text={between(words[lang], lang)} lang={lang} />
              </span>
            </p>
          ))}
        </div>
      </div>
      <svg className={`side-${party.side} ${styles.line}`} aria-hidden="true" focusable="false">
        <line className={styles.track} x2="100%" y1="50%" y2="50%" />
        <Stretch className={styles.possible} from={x(possible.first)} to={x(possible.last + 1)} />
        <Stretch className={styles.certain} from={x(certain.first + 1)} to={x(certain.last)} />
      </svg>
    </li>
  );
}

/** From and to in %. */
function Stretch(props: { className: string | undefined; from: number; to: number }) {
  const { className, from, to } = props;
  if (to <= from) return null;
  return <line className={className} x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" />;
}

/** "Abdul’ahat (2007), Tian Lipu (2007)" */
function named(visits: readonly VisitEvent[], t: Translate, lang: Lang): string {
  return visits
    .map(({ labels, date }) =>
      t("visits.gapVisit", {
        visitor: labels.short[lang],
        date: dateInWords(date === null ? null : readEdtf(date), t),
      }),
    )
    .join(t("filter.and"));
}
