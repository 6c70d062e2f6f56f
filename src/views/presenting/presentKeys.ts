/** What a key asks for while slides are shown; a figure is typed, to go to a slide by its number. */
export type PresentCommand = Verb | Figure;

type Verb =
  | "next"
  | "previous"
  | "first"
  | "last"
  /** Goes to the number that was typed, else on. */
  | "enter"
  | "black"
  | "white"
  | "fullScreen"
  | "presenter"
  | "language"
  | "dates"
  | "theme"
  | "keys"
  | "explore"
  /** What lies on top, and that alone. */
  | "close"
  /** Nothing, where the browser would load the page anew: remotes send F5 to start a show. */
  | "stay";

type Figure = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** What is asked of a press: `KeyboardEvent` has it. */
type Press = Pick<KeyboardEvent, "key" | "shiftKey">;

/** Keys that are no character: remotes are small keyboards, and send these. */
const NAMED: Readonly<Record<string, Verb>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  Enter: "enter",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  PageUp: "previous",
  Backspace: "previous",
  Home: "first",
  End: "last",
  Escape: "close",
  F5: "stay",
};

/** A character each; marks also as a Chinese keyboard writes them. */
const CHARACTERS: Readonly<Record<string, Verb>> = {
  n: "next",
  p: "previous",
  b: "black",
  ".": "black",
  "。": "black",
  w: "white",
  ",": "white",
  "，": "white",
  f: "fullScreen",
  s: "presenter",
  l: "language",
  t: "dates",
  d: "theme",
  e: "explore",
  "?": "keys",
  "？": "keys",
};

const FIGURE = /^[0-9]$/;

/** The command of a key; undefined where it has none. `characters` says whether one alone may be a command. */
export function commandOf(
  { key, shiftKey }: Press,
  characters: boolean,
): PresentCommand | undefined {
  if (key === " " && shiftKey) return "previous";
  const named = NAMED[key];
  if (named) return named;
  if (!characters) return undefined;
  return FIGURE.test(key) ? (key as Figure) : CHARACTERS[key.toLowerCase()];
}

/** Whether a key that is held goes on doing so, at the pace of whoever watches. */
export function isTurn(command: PresentCommand): boolean {
  return command === "next" || command === "previous" || command === "enter";
}

/** Whether a command is a figure of a number. */
export function isFigure(command: PresentCommand): command is Figure {
  return FIGURE.test(command);
}
