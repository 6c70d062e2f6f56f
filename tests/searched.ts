import { readEdtf } from "../src/domain/date/parseEdtf.ts";
import type { EventStore } from "../src/domain/eventStore/eventStore.ts";
import { createSearch, type Search } from "../src/domain/search/createSearch.ts";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { dateInWords } from "../src/i18n/dateInWords.ts";
import { wholeStore } from "./history.ts";

/** A search over a store, with the words of its dates. */
export function searchOf(store: EventStore): Search {
  const i18n = createI18n("en");
  const words = { en: fixedTranslate(i18n, "en"), zh: fixedTranslate(i18n, "zh") };
  return createSearch(store, (text) => {
    const date = readEdtf(text);
    return { en: dateInWords(date, words.en), zh: dateInWords(date, words.zh) };
  });
}

/** A search over everything there is. */
export const search = searchOf(wholeStore);
