/** What the page remembers between visits. Storage is a cache: everything works without it. */
export interface Settings {
  /** Not there until one was chosen: a link's language is not the reader's. */
  language?: string;
  theme: (typeof THEMES)[number];
  /** Whether a letter alone is a shortcut. */
  singleKeys: boolean;
}

export type StorageTrouble = "storage-denied" | "storage-full" | "storage-corrupt";

const THEMES = ["system", "light", "dark"] as const;
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
export function writeSettings(settings: Settings): StorageTrouble | undefined {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ version: VERSION, ...settings }));
    return undefined;
  } catch (error) {
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    return full ? "storage-full" : "storage-denied";
  }
}

/** Values that were stored before a setting existed are read with its default. */
function parse(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const {
      version,
      language,
      theme = "system",
      singleKeys = true,
    } = value as Partial<Record<keyof Settings | "version", unknown>>;
    const known = THEMES.find((one) => one === theme);
    if (version !== VERSION || !known || typeof singleKeys !== "boolean") return undefined;
    if (language === undefined) return { theme: known, singleKeys };
    return typeof language === "string" ? { language, theme: known, singleKeys } : undefined;
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
