import type { CslItem } from "./cslItem.ts";

/** References as CSL-JSON, which is always a list. */
export function toCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
