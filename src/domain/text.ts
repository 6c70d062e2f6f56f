/** The two languages that every text of the event store is written in. */
export type Lang = "en" | "zh";

/** The languages that cited works are written in (BCP 47). */
export const WORK_LANGUAGES = ["en", "zh", "fr", "ja", "ko"] as const;
export type WorkLanguage = (typeof WORK_LANGUAGES)[number];

/** One text in both languages: the same facts, length and caution in each. */
export type Localized = Record<Lang, string>;
