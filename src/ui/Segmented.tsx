import type { ReactNode } from "react";
import styles from "./Segmented.module.css";

interface SegmentedProps<V extends string> {
  /** Name of the radio group; unique on the page. */
  name: string;
  legend: ReactNode;
  options: readonly { value: V; label: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
}

/** One choice of a few, side by side: native radio buttons, so one tab stop and arrow keys. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  return (
    <fieldset className={styles.group}>
      <legend className="hidden">{props.legend}</legend>
      {props.options.map(({ value, label }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {/* Bold while chosen, without the control growing wider. */}
          <span className={styles.label}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
