/** Calls once, when the page has nothing better to do; where the browser does not say when, soon. */
export function whenIdle(run: () => unknown): void {
  // The types do not know of browsers without it.
  (window.requestIdleCallback || setTimeout)(run);
}
