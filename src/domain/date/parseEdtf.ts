import { daysInMonth } from "./day.ts";
import type { EdtfDate, Endpoint, Qualifier, SingleDate } from "./edtf.ts";
import { spanOf } from "./spanOf.ts";

/** Why a text is no date of the model; keys below `problem` in `i18n/`. */
export type DateProblem = "date-syntax" | "date-no-such-day" | "date-reversed" | "date-set-of-one";

export type ParsedEdtf = { date: EdtfDate } | { problem: DateProblem };

const SINGLE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/** Reads an EDTF string. Total: every text gives a date or the reason why it is none. */
export function parseEdtf(text: string): ParsedEdtf {
  try {
    return { date: read(text) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

/** Reads a date that `check:data` has passed. Throws on anything else, naming it. */
export function readEdtf(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if ("problem" in parsed) throw new Error(`${parsed.problem}: ${text}`);
  return parsed.date;
}

class Refusal extends Error {
  readonly problem: DateProblem;
  constructor(problem: DateProblem) {
    super(problem);
    this.problem = problem;
  }
}

function read(text: string): EdtfDate {
  if (text.startsWith("[") && text.endsWith("]")) return readSet(text.slice(1, -1).split(","));
  const sides = text.split("/");
  if (sides.length === 1) return readSingle(text);
  const [from = "", to = "", ...rest] = sides;
  if (rest.length > 0) throw new Refusal("date-syntax");
  return readInterval(from, to);
}

function readSet(parts: string[]): EdtfDate {
  const members = parts.map(readSingle);
  if (new Set(parts).size < 2) throw new Refusal("date-set-of-one");
  return { kind: "one-of", members };
}

function readInterval(fromText: string, toText: string): EdtfDate {
  const from = readEndpoint(fromText);
  const to = readEndpoint(toText);
  if (typeof from === "string" && typeof to === "string") throw new Refusal("date-syntax");
  if (typeof from !== "string" && typeof to !== "string") {
    const [start, end] = [spanOf(from), spanOf(to)];
    if (start.first > end.first || start.last > end.last) throw new Refusal("date-reversed");
  }
  return { kind: "interval", from, to };
}

function readEndpoint(text: string): Endpoint {
  if (text === "..") return "open";
  if (text === "") return "unknown";
  return readSingle(text);
}

function readSingle(text: string): SingleDate {
  const match = SINGLE.exec(text);
  if (!match) throw new Refusal("date-syntax");
  const [, yearText = "", monthText, dayText, qualifier] = match;
  const date: SingleDate = { kind: "single", year: Number(yearText.replace(/X/g, "0")) };
  if (qualifier) date.qualifier = qualifier as Qualifier;
  if (yearText.includes("X")) {
    if (monthText) throw new Refusal("date-syntax");
    date.unknown = yearText.endsWith("XX") ? "year-in-century" : "year-in-decade";
  } else if (monthText) {
    readMonth(date, monthText, dayText);
  }
  return date;
}

function readMonth(date: SingleDate, monthText: string, dayText: string | undefined): void {
  if (monthText === "XX") {
    if (dayText && dayText !== "XX") throw new Refusal("date-syntax");
    date.unknown = dayText ? "month-and-day" : "month";
    return;
  }
  date.month = Number(monthText);
  if (date.month < 1 || date.month > 12) throw new Refusal("date-no-such-day");
  if (dayText === "XX") {
    date.unknown = "day";
  } else if (dayText) {
    date.day = Number(dayText);
    if (date.day < 1 || date.day > daysInMonth(date.year, date.month))
      throw new Refusal("date-no-such-day");
  }
}
