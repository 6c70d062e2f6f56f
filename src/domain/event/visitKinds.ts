/** What a source may call a visit; `unknown` where it says nothing. */
export const VISIT_KINDS = [
  "official",
  "working",
  "multilateral",
  "private",
  "unofficial",
  "holiday",
  "transit",
  "unknown",
] as const;

/** The office held then, the highest first. */
export const VISIT_LEVELS = [
  "head-of-state",
  "head-of-government",
  "deputy",
  "minister",
  "parliament",
  "other",
] as const;
