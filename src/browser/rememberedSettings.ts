/** What the page remembers between visits. Storage is a cache: everything works without it. */
export interface Settings {
  language: string;
}

export type StorageTrouble = "storage-denied" | "storage-full" | "storage-corrupt";

const KEY = "china-lesotho-timeline";
const VERSION = 1;

/** Reads what was remembered. A value that cannot be read is moved aside, so that it is told of once. */
export function readSettings(): { settings?: Settings; trouble?: StorageTrouble } {
  let text: string | null;
  try {
    text = window.localStorage.getItem(KEY);
  } catch {
    return { trouble: "storage-denied" };
  }
  if (text === null) return {};
  const settings = parse(text);
  if (settings) return { settings };
  moveAside(text);
  return { trouble: "storage-corrupt" };
}

/** Remembers the settings; says why not where the browser refuses. */
export function writeSettings({ language }: Settings): StorageTrouble | undefined {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ version: VERSION, language }));
    return undefined;
  } catch (error) {
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    return full ? "storage-full" : "storage-denied";
  }
}

function parse(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    if (!("version" in value) || value.version !== VERSION) return undefined;
    if (!("language" in value) || typeof value.language !== "string") return undefined;
    return { language: value.language };
  } catch {
    return undefined;
  }
}

function moveAside(text: string): void {
  try {
    window.localStorage.removeItem(KEY);
    window.localStorage.setItem(`${KEY}-unreadable`, text);
  } catch {
    // Nothing is lost that could have been read.
  }
}
