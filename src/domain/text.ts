/** The two languages that every text of the event store is written in. */
export type Lang = "en" | "zh";

/** One text in both languages: the same facts, length and caution in each. */
export type Localized = Record<Lang, string>;
