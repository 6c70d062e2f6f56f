/**
 * Where every dated event is drawn: just less than all years, where a crowded lane leaves none to its rail, and
 * all lanes at their full height. To scroll to one is a test of its own.
 */
export const EVERY_EVENT = {
  query: "t=1983-01-01..2030-12-31",
  options: { viewport: { width: 1440, height: 1900 } },
} as const;
