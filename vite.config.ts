import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { chineseFont } from "./scripts/chineseFont.ts";
import { contentSecurityPolicy } from "./scripts/headers.mjs";
import { offline } from "./scripts/offline.ts";
import { pruneVis } from "./scripts/pruneVis.ts";
import { storeModules } from "./scripts/storeModules.ts";
import { prerender } from "./scripts/prerender.ts";
import { visStandIns } from "./scripts/visStandIns.ts";
import { wordsInPage } from "./scripts/wordsInPage.ts";

/** The policy of `public/_headers` inside the page too, for hosts that send no headers of ours. */
function policyInPage(): Plugin {
  return {
    name: "policy-in-page",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        injectTo: "head-prepend",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy() },
      },
    ],
  };
}

export default defineConfig({
  // Relative, so that dist/ works from any sub-path of any host.
  base: "./",
  plugins: [
    react(),
    storeModules(),
    pruneVis(),
    chineseFont(),
    wordsInPage(),
    policyInPage(),
    prerender(),
    offline(),
  ],
  resolve: { alias: visStandIns },
  build: {
    target: "es2020",
    rolldownOptions: {
      // Prerendering takes longer than bundling; nobody who runs this needs to be told.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // Facts and words change more often than code and have a budget of their own.
            { name: "data", test: /virtual:store-outline$/, priority: 2 },
            { name: "details", test: /virtual:store-details$/, priority: 2 },
            // What several parts use, in one piece: a file for each set of users would cost a request each.
            // But what only the slides and the presenter's window use need not come first.
            {
              name: "shared",
              test: /[\\/]src[\\/](browser|domain|i18n|state|ui)[\\/](?!.*(kept|preventReloadKey|fullScreen|askDates|coverSlide|turnSlide|lessonTimer|twoWindows))/,
              minShareCount: 2,
            },
            { name: "words", test: /[\\/]src[\\/]i18n[\\/](en|zh)\.json$/, priority: 2 },
          ],
        },
      },
    },
  },
});
