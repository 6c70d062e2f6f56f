export type Step = "push" | "replace";

/** ms; Safari allows 100 calls in 30 seconds, and a pan makes many. */
const REST_BEFORE_REPLACING = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;
let pending: string | undefined;

/**
 * Writes the address; `push` makes a step that Back returns from. Either is written at once, so that a page loaded
 * anew is where it was; of replacements that follow close upon one another, the first and the last.
 */
export function writeQuery(query: string, step: Step): void {
  if (step === "push") {
    // The step that is left keeps what was last seen there.
    flush();
    write(query, step);
    return;
  }
  if (waiting === undefined) write(query, step);
  else pending = query;
  clearTimeout(waiting);
  waiting = setTimeout(flush, REST_BEFORE_REPLACING);
}

/** The query of the address with its question mark, or nothing. */
export function readQuery(): string {
  return window.location.search;
}

/** Calls back when the reader goes Back or Forward. */
export function onQueryChange(callback: (query: string) => void): void {
  window.addEventListener("popstate", () => {
    // What waits belongs to the step that has been left.
    stopWaiting();
    callback(window.location.search);
  });
  window.addEventListener("pagehide", flush);
}

/** Takes from the address the place in the page that it leads to. */
export function dropHash(): void {
  const { pathname, search, hash } = window.location;
  try {
    if (hash !== "") window.history.replaceState(null, "", `${pathname}${search}`);
  } catch {
    // As below.
  }
}

function flush(): void {
  const query = pending;
  stopWaiting();
  if (query !== undefined) write(query, "replace");
}

function stopWaiting(): void {
  clearTimeout(waiting);
  waiting = undefined;
  pending = undefined;
}

function write(query: string, step: Step): void {
  const address = `${window.location.pathname}${query}${window.location.hash}`;
  try {
    if (step === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch {
    // A sandboxed frame may refuse. The page works all the same; only the address does not follow.
  }
}
