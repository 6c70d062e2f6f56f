import type { Plugin } from "vite";
import store from "../data/store.json" with { type: "json" };
import en from "../src/i18n/en.json" with { type: "json" };
import zh from "../src/i18n/zh.json" with { type: "json" };

/** The few words that the page needs before any script: they stand where all others do. */
export function wordsInPage(): Plugin {
  const words: Record<string, string> = {
    "title.en": store.title.en,
    "title.zh": store.title.zh,
    "noscript.en": en.app.noscript,
    "noscript.zh": zh.app.noscript,
  };
  return {
    name: "words-in-page",
    transformIndexHtml: (html) => html.replace(/%([a-z.]+)%/g, (whole, key) => words[key] ?? whole),
  };
}
