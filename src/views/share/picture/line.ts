import { element, escaped } from "./svgMarkup.ts";

/** A line of type with its left end and its foot at px. */
export function line(
  text: string,
  x: number,
  y: number,
  style: Readonly<Record<string, string | number>>,
): string {
  return element("text", { x: Math.round(x * 10) / 10, y, ...style }, escaped(text));
}
