import type { StillEvent } from "./layoutLane.ts";

/** px of the smallest bar, bracket and pair of dates (styles/rule.css) */
const LEAST_BAR = 8;
const LEAST_PAIR = 18;

function percent(number: number): string {
  return `${number}%`;
}

interface StillMarkProps {
  event: StillEvent;
  /** em from the top of the lane to the foot of the rule */
  foot: number;
  /** Prefix of the ids of what the lane draws with. */
  lane: string;
}

/** The rule under a name: the shapes of docs/design.md, placed by shares of the width. */
export function StillMark({ event: { shapes, from, to, core, px }, foot, lane }: StillMarkProps) {
  const y = `${foot}em`;
  const bar = { x: percent(from), y, height: 6, transform: "translate(0 -6)" };
  const width = percent(Math.round((to - from) * 100) / 100);
  const fill = shapes.includes("doubtful") ? `url(#${lane}-broken)` : "currentColor";
  const stamp = (name: string, at: number) => (
    <use href={`#${lane}-${name}`} x={percent(at)} y={y} fill={fill} />
  );
  return shapes.map((shape) => {
    switch (shape) {
      case "day":
        return <g key={shape}>{stamp("day", Math.round((from + to) * 50) / 100)}</g>;
      case "days":
        return <rect key={shape} {...bar} width={px < LEAST_BAR ? LEAST_BAR : width} fill={fill} />;
      case "month":
        return <g key={shape}>{stamp("month", from)}</g>;
      case "year":
      case "decade":
      case "century":
        return (
          <rect
            key={shape}
            {...bar}
            width={width}
            fill={shapes.includes("doubtful") ? fill : `url(#${lane}-soft)`}
          />
        );
      case "one-of":
        return (
          <g key={shape}>
            {stamp("one", from)}
            {px < LEAST_PAIR ? stamp("other", from) : stamp("last", to)}
          </g>
        );
      case "duration":
        return (
          <g key={shape} stroke="currentColor" strokeWidth="2" transform="translate(0 -4)">
            <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} strokeDasharray="2 3" />
            {core && core[1] > core[0] && (
              <line x1={percent(core[0])} x2={percent(core[1])} y1={y} y2={y} />
            )}
            {stamp("post", from)}
            {stamp("post", to)}
          </g>
        );
      case "since":
      case "until":
        return <g key={shape}>{stamp(shape, shape === "since" ? to : from)}</g>;
      default:
        return null;
    }
  });
}
