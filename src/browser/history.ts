export type Step = "push" | "replace";

/** ms; Safari allows 100 calls in 30 seconds, and a pan makes many. */
const REST_BEFORE_REPLACING = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;
let pending: string | undefined;

/** Writes the address; `push` makes a step that Back returns from and is written at once. */
export function writeQuery(query: string, step: Step): void {
  if (step === "push") {
    // The step that is left keeps what was last seen there.
    flush();
    write(query, step);
    return;
  }
  clearTimeout(waiting);
  pending = query;
  waiting = setTimeout(flush, REST_BEFORE_REPLACING);
}

export function readQuery(): string {
  return window.location.search;
}

/** Calls back when the reader goes Back or Forward. */
export function onQueryChange(callback: (query: string) => void): void {
  window.addEventListener("popstate", () => {
    // What waits belongs to the step that has been left.
    clearTimeout(waiting);
    pending = undefined;
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
  clearTimeout(waiting);
  if (pending !== undefined) write(pending, "replace");
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
