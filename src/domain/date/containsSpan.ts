import type { Span } from "./spanOf.ts";

/** Whether the outer span holds every day of the inner one. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}
