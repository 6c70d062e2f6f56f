/** What the page cannot do without, and browsers of the last years have. */
function canRun(): boolean {
  return (
    "replaceChildren" in Element.prototype &&
    "showModal" in HTMLDialogElement.prototype &&
    "ResizeObserver" in window &&
    CSS.supports("inset: 0") &&
    [0].at(-1) === 0
  );
}

/** Throws in a browser that is too old for the page, so that nothing is drawn that does not work. */
export function requireBrowser(): void {
  if (!canRun()) throw new Error("this browser lacks what the page needs");
}

/** Says that the page runs, for `started.js`, which else leaves the reader the text alone. */
export function markStarted(): void {
  document.documentElement.dataset["started"] = "";
}

/** The page could not be drawn after all: the text stays. */
export function markFailed(): void {
  document.documentElement.dataset["failed"] = "";
}
