import type { i18n } from "i18next";
import { createContext, useContext, useMemo } from "react";
import { I18nContext } from "react-i18next";
import type { Lang } from "../domain/text.ts";
import { fixedTranslate, type Translate } from "./createI18n.ts";
import { leadOf, shownLangs, type Language } from "./language.ts";

/** The chosen language, handed down from the store by whoever draws the page. */
export const LanguageContext = createContext<Language>("en");

export interface LanguageInUse {
  language: Language;
  lead: Lang;
  shown: readonly Lang[];
  /** Both languages, the leading one first. */
  both: readonly [Lang, Lang];
  /** Words of the leading language, for names and attributes. */
  t: Translate;
  /** Words of a given language. */
  words: Record<Lang, Translate>;
}

/** The chosen language and its words. */
export function useLanguage(): LanguageInUse {
  const language = useContext(LanguageContext);
  const { i18n } = useContext(I18nContext);
  return useMemo(() => {
    const words = wordsOf(i18n);
    const lead = leadOf(language);
    const both = lead === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
    return { language, lead, shown: shownLangs(language), both, t: words[lead], words };
  }, [language, i18n]);
}

const known = new WeakMap<i18n, LanguageInUse["words"]>();

/** Made once: a page has hundreds of texts, and each asks. */
function wordsOf(instance: i18n): LanguageInUse["words"] {
  const words = known.get(instance) ?? {
    en: fixedTranslate(instance, "en"),
    zh: fixedTranslate(instance, "zh"),
  };
  known.set(instance, words);
  return words;
}
