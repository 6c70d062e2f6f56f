import type { Lane, Side } from "../../domain/eventStore/eventStore.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { GLYPH_SHAPES } from "../../ui/glyphShapes.ts";
import { BEFORE_SIGN, type StillEvent } from "./layoutLane.ts";
import { StillMark } from "./StillMark.tsx";
import styles from "./StillLane.module.css";

/** px of the live picture at the default size of text, of which a name has 13 px an em */
const EM = 13;
const TOP = 6;
const ROW = 25;
const BASE = 14;
const FOOT = 6;

const em = (px: number) => Math.round((px / EM) * 1000) / 1000;

interface StillLaneProps {
  lane: Lane;
  side: Side | undefined;
  events: readonly StillEvent[];
  /** The uppermost stands a little off the strip of periods. */
  first: boolean;
}

/** The events of a lane as they will stand in the live picture, each a link to what is known of it. */
export function StillLane({ lane, side, events, first }: StillLaneProps) {
  const { lead } = useLanguage();
  const rows = Math.max(0, ...events.map(({ row }) => row + 1));
  const top = first ? TOP : 0;
  const name = `still-${lane.id}`;
  return (
    <svg
      className={`${styles.events} side-${side ?? "none"}`}
      height={`${em(top + rows * ROW + FOOT)}em`}
      lang={tagOf(lead)}
    >
      <defs>
        <path
          id={`${name}-day`}
          d={GLYPH_SHAPES[lane.glyph]}
          transform="translate(-4.5 -8) scale(.9)"
        />
        <path id={`${name}-month`} d="M0-7h2v5h5v-5h2v7h-9z" />
        <path id={`${name}-one`} d="M0-7h7v7h-7zM7-4h4v1h-4z" />
        <path id={`${name}-other`} d="M11-7h7v7h-7z" />
        <path id={`${name}-last`} d="M0-7h-7v7h7zM-7-4h-4v1h4z" />
        <path id={`${name}-post`} d="M0-4v8" />
        <path id={`${name}-since`} className={styles.tail} d="M6-3.25h26" />
        <path id={`${name}-until`} className={styles.tail} d="M-32-3.25h26" />
        <linearGradient id={`${name}-soft`}>
          <stop stopColor="currentColor" stopOpacity="0" />
          <stop offset=".32" stopColor="currentColor" />
          <stop offset=".68" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
        <pattern id={`${name}-broken`} width="6" height="9" patternUnits="userSpaceOnUse">
          <path d="M0 0h4v9h-4z" fill="currentColor" />
        </pattern>
      </defs>
      {events.map((event) => (
        <a key={event.id} href={`#${event.id}`}>
          <StillMark event={event} foot={em(top + (event.row + 1) * ROW)} lane={name} />
          <text
            x={`${event.name}%`}
            y={`${em(top + event.row * ROW + BASE)}em`}
            textAnchor={event.atEdge ? "end" : undefined}
            className={classes(event)}
          >
            {event.text}
            {event.differs && (
              <tspan dx={`${em(BEFORE_SIGN)}em`} className={styles.differs} aria-hidden="true">
                ≠
              </tspan>
            )}
          </text>
        </a>
      ))}
    </svg>
  );
}

function classes({ landmark, cramped }: StillEvent): string | undefined {
  return (
    [landmark && styles.landmark, cramped && styles.cramped].filter(Boolean).join(" ") || undefined
  );
}
