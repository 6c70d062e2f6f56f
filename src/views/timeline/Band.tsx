import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { Lang, Localized } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import type { ZoomLevel } from "../../vis/zoomLevel.ts";
import styles from "./BandRow.module.css";
import type { PlacedBand } from "./placeBands.ts";
import { textWidth } from "../../ui/textWidth.ts";

/** px: side padding of a name */
const PADDING = 8;
/** px: width of a bar that stands for a day or a few */
const BAR = 3;
/** px: what the dots for a name that does not fit need; a bar says enough without them */
const DOTS = 16;
/** px beside its bar that can be pressed, where there is room */
const TARGET = 24;

interface BandProps {
  placed: PlacedBand;
  /** px */
  viewWidth: number;
  /** px of a rem */
  rem: number;
  level: ZoomLevel;
  selected: boolean;
  /** Whether Tab leads here. */
  isStop: boolean;
  onFocus: () => void;
  onOpen: (byKeyboard: boolean) => void;
}

/** A government as a stretch of the row, or a summit as a bar at its date; pressed, it is told in the panel. */
export function Band(props: BandProps) {
  const { placed, viewWidth, rem, level, selected, isStop, onFocus, onOpen } = props;
  const { lead, shown, t } = useLanguage();
  const { band, inView, left, right, limit } = placed;
  const lasts = band.row === "governments";
  const bar = Math.max(right - left, BAR);
  const room = (lasts ? right : limit) - left - (lasts ? 0 : bar) - PADDING;
  const name = fitting(band, shown, { room, rem, level });
  const dots = lasts && room > DOTS ? DOTS : 0;
  const printed = name ? textWidth(joined(name.text, name.langs), rem) : dots;
  const width = lasts
    ? right - left
    : Math.min(Math.max(bar + printed + PADDING, TARGET), limit - left);
  const dates = dateInWords(readEdtf(band.date), t);
  const says = { row: t(`context.one.${band.row}`), name: band.name[lead], dates };
  // What is printed is to be found in the name (WCAG 2.5.3).
  const label = name ? joined(name.text, name.langs) : band.short[lead];
  return (
    <button
      type="button"
      data-band={band.id}
      tabIndex={isStop ? 0 : -1}
      className={classesOf(placed, lasts, selected)}
      // Out of view it stands just outside, where it can still have the focus that brings it in.
      style={inView ? { left, width } : { left: viewWidth, width: 1 }}
      aria-label={
        band.name[lead].includes(label)
          ? t("context.band", says)
          : t("context.bandWithLabel", { ...says, label })
      }
      aria-current={selected || undefined}
      title={`${band.name[lead]}, ${dates}`}
      onFocus={onFocus}
      // A key or a voice clicks without a press.
      onClick={({ detail }) => onOpen(detail === 0)}
    >
      {!lasts && <Bar placed={placed} width={bar} />}
      {name && <Bilingual text={name.text} layout={name.langs.length > 1 ? "inline" : "lead"} />}
      {!name && printed > 0 && "…"}
    </button>
  );
}

/** A bar for exact days; what is less exact is ruled as everywhere. */
function Bar({ placed: { band, exact }, width }: { placed: PlacedBand; width: number }) {
  const shapes = shapesOf(readEdtf(band.date)).map((shape) => `p-${shape}`);
  return (
    <span
      className={exact ? styles.bar : `rule ${shapes.join(" ")} ${styles.ruled}`}
      style={{ width }}
    />
  );
}

/**
 * As much as fits, px: the name where the events have theirs too, the short one, the short one in the
 * leading language alone, nothing.
 */
function fitting(
  { name, short }: PlacedBand["band"],
  shown: readonly Lang[],
  { room, rem, level }: { room: number; rem: number; level: ZoomLevel },
) {
  const options = [
    ...(level > 0 ? [{ text: name, langs: shown }] : []),
    { text: short, langs: shown },
    { text: short, langs: shown.slice(0, 1) },
  ];
  return options.find(({ text, langs }) => textWidth(joined(text, langs), rem) <= room);
}

function joined(text: Localized, langs: readonly Lang[]): string {
  return langs.map((lang) => text[lang]).join(" ");
}

function classesOf(
  { begins, ends, exact, inView }: PlacedBand,
  lasts: boolean,
  selected: boolean,
): string {
  return [
    styles.band,
    lasts ? styles.lasting : styles.summit,
    lasts && inView && begins && (exact ? styles.begins : styles.beginsAbout),
    lasts && inView && ends && styles.ends,
    selected && styles.selected,
  ]
    .filter(Boolean)
    .join(" ");
}
