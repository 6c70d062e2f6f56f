import react from "@vitejs/plugin-react";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import type * as Entry from "../src/entry-server.tsx";
import { fillPage, PAGES } from "./fillPage.ts";
import { siteAddress } from "./siteAddress.ts";
import { storeModules } from "./storeModules.ts";
import { visStandIns } from "./visStandIns.ts";

/** In a folder that no commit holds, beside node_modules, from which the parts are imported. */
const CACHE = ".cache";

/** Writes the pages of the languages with their content, readable before any script. */
export function prerender(): Plugin {
  return {
    name: "prerender",
    apply: (_config, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const empty = bundle["index.html"];
        if (empty?.type !== "asset") throw new Error("the build has no index.html");
        const html = String(empty.source);
        const { buildPage, datasetOf } = await entry();
        const parts = { en: await buildPage("en"), zh: await buildPage("zh") };
        const address = siteAddress();
        for (const page of PAGES) {
          const { file, language } = page;
          const source = fillPage(
            html,
            parts[language],
            page,
            address === null
              ? undefined
              : { address, dataset: datasetOf(language, `${address}${language}/`) },
          );
          if (file === "index.html") empty.source = source;
          else this.emitFile({ type: "asset", fileName: file, source });
        }
      },
    },
  };
}

/** `entry-server.tsx`, built for Node with the same names of classes. */
async function entry(): Promise<typeof Entry> {
  mkdirSync(CACHE, { recursive: true });
  const outDir = mkdtempSync(join(CACHE, "server-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [react(), storeModules()],
      resolve: { alias: visStandIns },
      build: { ssr: "src/entry-server.tsx", outDir, emptyOutDir: true, copyPublicDir: false },
    });
    return (await import(pathToFileURL(join(outDir, "entry-server.js")).href)) as typeof Entry;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
