import type { CSSProperties } from "react";
import type { Glyph, Side } from "../domain/eventStore/eventStore.ts";
import type { Shape } from "../domain/date/shapesOf.ts";
import styles from "./DateRule.module.css";

interface DateRuleProps {
  shapes: readonly Shape[];
  glyph: Glyph;
  side: Side | undefined;
  /** A date that some source gives and that is not used. */
  hollow?: boolean;
  /** Where it stands on an axis and how wide it is, as shares of the axis; else it is a small sample. */
  place?: Pick<CSSProperties, "left" | "width">;
}

/** The rule that draws a date on the timeline, beside words that say the same. */
export function DateRule({ shapes, glyph, side, hollow = false, place }: DateRuleProps) {
  const names = shapes.map((shape) => `p-${shape}`).join(" ");
  const width = shapes.includes("day") ? styles.day : styles[shapes[0] ?? "none"];
  const tail = shapes.includes("since") ? styles.since : "";
  const size = place ? styles.placed : `${styles.sample} ${width ?? ""} ${tail}`;
  return (
    <span
      className={`rule ${hollow ? "hollow" : ""} ${names} g-${glyph} side-${side ?? "none"} ${size}`}
      style={place}
      aria-hidden="true"
    >
      {hollow && <span className="core" />}
    </span>
  );
}
