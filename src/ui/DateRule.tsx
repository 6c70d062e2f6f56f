import type { Glyph, Side } from "../domain/eventStore/eventStore.ts";
import type { Shape } from "../domain/date/shapesOf.ts";
import styles from "./DateRule.module.css";

interface DateRuleProps {
  shapes: readonly Shape[];
  glyph: Glyph;
  side: Side | undefined;
}

/** The rule that draws a date on the timeline, as a small sample beside words that say the same. */
export function DateRule({ shapes, glyph, side }: DateRuleProps) {
  const names = shapes.map((shape) => `p-${shape}`).join(" ");
  const width = shapes.includes("day") ? styles.day : styles[shapes[0] ?? "none"];
  const tail = shapes.includes("since") ? styles.since : "";
  return (
    <span
      className={`rule ${names} g-${glyph} side-${side ?? "none"} ${styles.sample} ${width ?? ""} ${tail}`}
      aria-hidden="true"
    />
  );
}
