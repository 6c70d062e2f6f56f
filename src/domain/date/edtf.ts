/** EDTF level 1 qualifier: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = "?" | "~" | "%";

/**
 * A single EDTF date. What is not known is absent; `unknown` names what the date itself marks with X:
 * `198X` (year in a decade), `19XX` (in a hundred years), `1983-XX`, `1983-04-XX`, `1983-XX-XX`.
 */
export interface SingleDate {
  kind: "single";
  /** First year that it can mean: 1980 for `198X`. */
  year: number;
  /** 1–12 */
  month?: number;
  /** 1–31 */
  day?: number;
  unknown?: "year-in-decade" | "year-in-century" | "month" | "day" | "month-and-day";
  qualifier?: Qualifier;
}

/** `..` says that an interval is open; an empty side says that its end is not known. */
export type Endpoint = SingleDate | "open" | "unknown";

/** A duration: it lasted from one date to the other. Never an uncertainty about one date. */
export interface IntervalDate {
  kind: "interval";
  from: Endpoint;
  to: Endpoint;
}

/** EDTF level 2 "one of a set": exactly one of these dates, not known which. */
export interface OneOfDates {
  kind: "one-of";
  members: readonly SingleDate[];
}

/**
 * The dates that the model allows: EDTF (Library of Congress, 4 February 2019) level 0 and 1 without
 * times, seasons (their months differ between the hemispheres of the two parties), and years outside
 * 0000–9999; and "one of a set" of level 2.
 */
export type EdtfDate = SingleDate | IntervalDate | OneOfDates;
