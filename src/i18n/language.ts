import type { Lang, WorkLanguage } from "../domain/text.ts";

/** What the reader has chosen to read. In `both`, English leads. */
export type Language = Lang | "both";

/** The language that leads: of `<html lang>`, the title, and names that only one language can fill. */
export function leadOf(language: Language): Lang {
  return language === "zh" ? "zh" : "en";
}

/** The language tag of a text in the page: the script is named, the region is not. */
export function tagOf<L extends WorkLanguage>(lang: L): Exclude<L, "zh"> | "zh-Hans" {
  return lang === "zh" ? "zh-Hans" : (lang as Exclude<L, "zh">);
}

/** The languages on screen, the leading one first. */
export function shownLangs(language: Language): readonly Lang[] {
  return language === "both" ? ["en", "zh"] : [language];
}
