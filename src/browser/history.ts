export type Step = "push" | "replace";

/** ms; Safari allows 100 calls in 30 seconds, and a pan makes many. */
const REST_BEFORE_REPLACING = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Writes the address; `push` makes a step that Back returns from and is written at once. */
export function writeQuery(query: string, step: Step): void {
  clearTimeout(waiting);
  if (step === "push") write(query, step);
  else waiting = setTimeout(write, REST_BEFORE_REPLACING, query, step);
}

export function readQuery(): string {
  return window.location.search;
}

/** Calls back when the reader goes Back or Forward. */
export function onQueryChange(callback: (query: string) => void): void {
  window.addEventListener("popstate", () => {
    clearTimeout(waiting);
    callback(window.location.search);
  });
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
