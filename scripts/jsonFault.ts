/** Brackets and signs, strings, other scalars; anything else, one by one. */
const TOKEN =
  /([{}[\]:,])|("(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|[^ \t\r\n]/gu;

/** What may stand where a value is awaited: a string, another scalar, an array, an object. */
const VALUE = "sv[{";

/**
 * The place at which a text stops being JSON; undefined where it is JSON throughout. The engine's own
 * message names a place for some faults only, and none for a comma before a closing bracket.
 */
export function jsonFault(text: string): number | undefined {
  const closers: string[] = [];
  let awaited = VALUE;
  for (const { index, 1: sign, 2: string, 3: scalar } of text.matchAll(TOKEN)) {
    const kind = sign ?? (string ? "s" : scalar ? "v" : "?");
    if (!awaited.includes(kind)) return index;
    if (kind === "[") closers.push("]");
    if (kind === "{") closers.push("}");
    if (kind === "]" || kind === "}") closers.pop();
    awaited = awaitedAfter(kind, awaited, closers[closers.length - 1]);
  }
  return awaited === "" ? undefined : text.trimEnd().length;
}

/** The kinds of token that may come next, by the one before and the bracket that is open. */
function awaitedAfter(kind: string, awaited: string, closer: string | undefined): string {
  if (kind === "[") return `${VALUE}]`;
  if (kind === "{") return "s}";
  if (kind === ":") return VALUE;
  if (kind === ",") return closer === "}" ? "s" : VALUE;
  const isName = kind === "s" && !awaited.includes("v");
  if (isName) return ":";
  return closer === undefined ? "" : `,${closer}`;
}
