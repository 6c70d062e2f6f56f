interface HatchProps {
  /** `fill="url(#id)"` fills with it. */
  id: string;
  /** From line to line, in the units of the drawing. */
  pitch: number;
  /** Draws the lines. */
  className: string | undefined;
}

/** The slanted lines that stand for a suspension, in every drawing. */
export function Hatch({ id, pitch, className }: HatchProps) {
  return (
    <defs>
      <pattern
        id={id}
        width={pitch}
        height={pitch}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={className} d={`M0 0V${pitch}`} />
      </pattern>
    </defs>
  );
}
