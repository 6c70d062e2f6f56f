/** Where an event's text stands while there is no script, a link leads to `#its-id`. */
const READABLE = "readable";

/** px: what ends in the first lines of the window has been read. */
const LINES = 48;

/** How the page came: as it was built, with its content in it, or empty. */
export interface BuiltPage {
  /** Tag of the language in which the page stands there; undefined where it came empty. */
  lang: string | undefined;
  /** Whether its address says that language (`/en/`), and not just the first that there is. */
  named: boolean;
}

/** Looks at the page before anything is drawn into its root. */
export function builtPage(root: Element): BuiltPage {
  const { lang, dataset } = document.documentElement;
  // Not hasChildNodes: a comment or white space is no page.
  return {
    lang: root.firstElementChild ? lang : undefined,
    named: dataset["page"] !== undefined,
  };
}

/**
 * Which part of the text the reader is at: what lies at the top of the window once it is scrolled there, else
 * where the address leads.
 */
export function placeRead(): string | undefined {
  const text = document.getElementById(READABLE);
  const { innerHeight, innerWidth, location } = window;
  if (text && text.getBoundingClientRect().top < innerHeight / 2) {
    const at = document.elementFromPoint(innerWidth / 2, LINES)?.closest("[id]");
    if (at && at !== text && text.contains(at)) return at.id;
  }
  return location.hash === "" ? undefined : decoded(location.hash.slice(1));
}

/** A text with the tag of its language. */
interface Told {
  text: string;
  lang: string;
}

/** By event. */
const told = new Map<string, Told>();

/** The paragraph of an event as the page was built with it, which is there before the data is. */
export function builtParagraph(event: string): Told | undefined {
  return told.get(event);
}

/** Takes the text away that was to be read without a script; whether the focus was in it. */
export function removeReadable(): boolean {
  const text = document.getElementById(READABLE);
  const focused = text?.contains(document.activeElement) ?? false;
  const { lang, dataset } = document.documentElement;
  for (const { parentElement, textContent } of text?.querySelectorAll("[data-told]") ?? [])
    if (parentElement) told.set(parentElement.id, { text: textContent, lang });
  text?.remove();
  delete dataset["readable"];
  return focused;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
