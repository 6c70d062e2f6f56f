import { CONTEXT_ROWS, type ContextRow } from "../domain/context/contextRows.ts";
import { toCalendarDay, type Day } from "../domain/date/day.ts";
import { isoDate } from "../domain/date/isoDate.ts";
import { parseEdtf } from "../domain/date/parseEdtf.ts";
import { precisionOf } from "../domain/date/precisionOf.ts";
import { spanOf } from "../domain/date/spanOf.ts";
import { NO_FILTER } from "../domain/event/eventFilter.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { Problem } from "../domain/problem.ts";
import { LANGUAGE_NAMES } from "./languageNames.ts";
import { FILTER_NAMES, isId, parseFilter, serializeFilter } from "./urlFilter.ts";
import { parsePresenting, PRESENTING_NAMES, serializePresenting } from "./urlPresenting.ts";
import { INITIAL_VIEW, type ViewState } from "./viewState.ts";

/**
 * The view as a query string and back: pure, lossless, bounded, never throwing. `lang` is always
 * written, since a link must open what its sender saw, but where the sender leaves the language to whoever
 * opens it (undefined); other defaults are not. One more name is reserved and ignored until it means
 * something: store.
 */
export function serializeUrl(view: LinkedView): string {
  const query = view.language === undefined ? [] : [`lang=${view.language}`];
  if (view.view !== INITIAL_VIEW.view) query.push(`view=${view.view}`);
  if (view.window)
    query.push(
      `t=${isoDate(toCalendarDay(view.window.from))}..${isoDate(toCalendarDay(view.window.to - 1))}`,
    );
  query.push(...serializeFilter(view.filter));
  if (view.sort !== INITIAL_VIEW.sort) query.push(`sort=${view.sort}`);
  if (view.search !== "") query.push(new URLSearchParams({ q: view.search }).toString());
  if (view.context.length > 0) query.push(`context=${view.context.join(",")}`);
  if (view.term !== null) query.push(`term=${view.term}`);
  if (view.embed) query.push("embed=1");
  if (view.event !== null) query.push(`event=${view.event}`);
  query.push(...serializePresenting(view));
  return query.length === 0 ? "" : `?${query.join("&")}`;
}

/** What a link can say. */
export type LinkedView = Omit<ViewState, "language"> & {
  language: ViewState["language"] | undefined;
};

export type UrlProblem =
  | "url-language"
  | "url-view"
  | "url-window"
  | "url-event"
  | "url-filter"
  | "url-sort"
  | "url-search"
  | "url-context"
  | "url-term"
  | "url-embed"
  | "url-presenting"
  | "url-too-long";

export interface ParsedUrl {
  /** Only what the link says; the rest keeps its default. */
  view: Partial<ViewState>;
  problems: Problem<UrlProblem>[];
}

const VIEWS = ["timeline", "list", "visits", "sources", "glossary", "about"] as const;
const SORTS = ["date", "lane", "person"] as const;

/** A longer query is not read at all: no view of ours needs it. */
export const LONGEST_QUERY = 4000;
/** UTF-16 units; what is longer finds nothing that less would not. */
export const LONGEST_SEARCH = 200;
/** UTF-16 units */
const SHOWN_OF_A_VALUE = 80;

/** A wrong value as a message shows it: a link may be wrong by megabytes, the message need not be. */
export function shortened(value: string): string {
  return value.length > SHOWN_OF_A_VALUE ? `${value.slice(0, SHOWN_OF_A_VALUE)}…` : value;
}

/** Reads a query string. What it cannot use is left out and told. */
export function parseUrl(query: string): ParsedUrl {
  if (query.length > LONGEST_QUERY)
    return { view: {}, problems: [tooLong("url-too-long", "?", query.length, LONGEST_QUERY)] };
  const given = new URLSearchParams(query);
  const view: Partial<ViewState> = {};
  const problems: Problem<UrlProblem>[] = [];
  const read = (name: string, code: UrlProblem, accept: (text: string) => boolean) => {
    const text = given.get(name);
    if (text === null || accept(text)) return;
    problems.push({ code, path: [name], found: shortened(text) });
  };
  read("lang", "url-language", (text) => assign(view, "language", LANGUAGE_NAMES.get(text)));
  read("view", "url-view", (text) =>
    assign(
      view,
      "view",
      VIEWS.find((one) => one === text),
    ),
  );
  read("t", "url-window", (text) => assign(view, "window", parseWindow(text)));
  for (const name of FILTER_NAMES)
    read(name, "url-filter", (text) => {
      const change = parseFilter(name, text);
      return assign(view, "filter", change && { ...NO_FILTER, ...view.filter, ...change });
    });
  read("sort", "url-sort", (text) =>
    assign(
      view,
      "sort",
      SORTS.find((one) => one === text),
    ),
  );
  const search = given.get("q") ?? "";
  if (search.length <= LONGEST_SEARCH) assign(view, "search", search || undefined);
  else problems.push(tooLong("url-search", "q", search.length, LONGEST_SEARCH));
  read("context", "url-context", (text) => assign(view, "context", parseContext(text)));
  read("term", "url-term", (text) => assign(view, "term", isId(text) ? text : undefined));
  // Also as plain "?embed", which a person writes.
  read("embed", "url-embed", (text) => assign(view, "embed", /^1?$/.test(text) || undefined));
  read("event", "url-event", (text) => assign(view, "event", isId(text) ? text : undefined));
  for (const name of PRESENTING_NAMES)
    read(name, "url-presenting", (text) => {
      const change = parsePresenting(name, text);
      Object.assign(view, change);
      return change !== undefined;
    });
  return { view, problems };
}

function tooLong(
  code: UrlProblem,
  name: string,
  length: number,
  longest: number,
): Problem<UrlProblem> {
  return { code, path: [name], found: String(length), expected: String(longest) };
}

function assign<K extends keyof ViewState>(
  view: Partial<ViewState>,
  key: K,
  value: ViewState[K] | undefined,
): boolean {
  if (value === undefined) return false;
  view[key] = value;
  return true;
}

/** `governments,summits`, each once. */
function parseContext(text: string): ContextRow[] | undefined {
  const rows = text.split(",").map((name) => CONTEXT_ROWS.find((row) => row === name));
  if (new Set(rows).size !== rows.length) return undefined;
  const known = rows.filter((row) => row !== undefined);
  return known.length === rows.length ? known : undefined;
}

/** `1983-01-01..1995-12-31`: first and last day, both shown. */
function parseWindow(text: string): DayWindow | undefined {
  const [from, last, ...rest] = text.split("..").map(parseDay);
  if (from === undefined || last === undefined || rest.length > 0 || last < from) return undefined;
  return { from, to: last + 1 };
}

function parseDay(text: string): Day | undefined {
  const parsed = parseEdtf(text);
  if (!("date" in parsed) || precisionOf(parsed.date) !== "day") return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? spanOf(parsed.date).first : undefined;
}
