import { createInstance, type i18n } from "i18next";
import type { Lang } from "../domain/text.ts";
import en from "./en.json";
import zh from "./zh.json";

/** Words of one language, bound to it whatever language leads the page. */
export type Translate = ReturnType<typeof fixedTranslate>;

/** An instance of its own for each page, test or command; both languages are always there. */
export function createI18n(lead: Lang): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lead,
    fallbackLng: false,
    initAsync: false,
    resources: { en: { translation: en }, zh: { translation: zh } },
    // React writes text nodes; escaping here would show &amp; to the reader.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The words of one language. */
export function fixedTranslate(instance: i18n, lang: Lang) {
  return instance.getFixedT(lang);
}
