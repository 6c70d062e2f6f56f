import type { WindowView } from "./slide.ts";

/** The window of a step as EDTF: whole years as years, for nobody asks of their first of January. */
export function yearsOfWindow({ from, to }: Pick<WindowView, "from" | "to">): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (!from.endsWith("-01-01") || !to.endsWith("-12-31")) return `${from}/${to}`;
  return first === last ? first : `${first}/${last}`;
}
