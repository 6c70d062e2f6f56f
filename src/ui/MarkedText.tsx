import { Fragment } from "react";
import type { TextRange } from "../domain/search/rangesOf.ts";

interface MarkedTextProps {
  text: string;
  /** In the order of the text, as places in a longer one. */
  ranges: readonly TextRange[];
  /** Where in the longer text this one begins. */
  at?: number;
}

/** A text with parts of it marked. */
export function MarkedText({ text, ranges, at = 0 }: MarkedTextProps) {
  const end = at + text.length;
  const within = ranges.filter(({ from, to }) => from < end && to > at);
  const last = within[within.length - 1];
  if (!last) return text;
  return (
    <>
      {within.map(({ from, to, whole }, i) => {
        const before = within[i - 1]?.to ?? at;
        return (
          <Fragment key={from}>
            {text.slice(Math.max(before - at, 0), Math.max(from - at, 0))}
            <mark data-whole={whole}>{text.slice(Math.max(from - at, 0), to - at)}</mark>
          </Fragment>
        );
      })}
      {text.slice(last.to - at)}
    </>
  );
}
