/** Keeps a small thing for this window alone, until it is closed, or for all on this device. */
type Place = "window" | "device";

const NAME = "china-lesotho-timeline";

/** What was kept; undefined where nothing was, where it cannot be read, or storage is refused. */
export function readKept(place: Place, name: string): unknown {
  try {
    const text = storageOf(place).getItem(`${NAME}-${name}`);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Keeps plain data; where storage is refused or full, the page works without. */
export function keep(place: Place, name: string, value: unknown): void {
  try {
    storageOf(place).setItem(`${NAME}-${name}`, JSON.stringify(value));
  } catch {
    // It is known until the window is reloaded.
  }
}

function storageOf(place: Place): Storage {
  return place === "window" ? window.sessionStorage : window.localStorage;
}
