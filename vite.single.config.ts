import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { singleFile } from "./scripts/singleFile.ts";
import { pruneVis } from "./scripts/pruneVis.ts";
import { storeModules } from "./scripts/storeModules.ts";
import { visStandIns } from "./scripts/visStandIns.ts";
import { wordsInPage } from "./scripts/wordsInPage.ts";

/** The whole page as one file that a double click opens, to carry on a stick: `npm run build:single`. */
export default defineConfig({
  // What a file has no use for is left out.
  mode: "single",
  base: "./",
  plugins: [
    react(),
    storeModules(),
    pruneVis(),
    wordsInPage(),
    singleFile("china-lesotho-timeline.html"),
  ],
  // The icon goes into the page; a file has no headers.
  publicDir: false,
  resolve: { alias: visStandIns },
  build: {
    target: "es2020",
    outDir: "dist-single",
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
  },
});
