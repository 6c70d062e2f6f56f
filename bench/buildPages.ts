import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import { benchStore, type BenchStore } from "./benchStore.ts";
import { htmlPage } from "./peers/htmlPage.ts";

/** In a folder that no commit holds. */
const OUT = join(".cache", "bench");

/** Builds every page that is measured, minified, below one folder: `app/`, `html/`, `vis/`, `timelinejs/`. Returns it. */
export async function buildPages(): Promise<string> {
  // What runs this says "development", of which React would make another build.
  process.env["NODE_ENV"] = "production";
  const store = benchStore();
  await build({
    configFile: "vite.config.ts",
    logLevel: "error",
    build: { outDir: join(OUT, "app"), emptyOutDir: true },
  });
  for (const peer of ["vis", "timelinejs"]) {
    await build({
      configFile: false,
      logLevel: "error",
      root: join("bench", "peers", peer),
      base: "./",
      plugins: [storeModule(store)],
      build: {
        target: "es2020",
        outDir: join(process.cwd(), OUT, peer),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 2000,
      },
    });
  }
  mkdirSync(join(OUT, "html"), { recursive: true });
  writeFileSync(join(OUT, "html", "index.html"), htmlPage(store));
  return OUT;
}

/** The events as a module in the peers' bundle: no request of its own, and read as fast as ours are. */
function storeModule(store: BenchStore): Plugin {
  const id = "virtual:bench-store";
  const json = JSON.stringify(store).replace(/[\\']/g, "\\$&");
  return {
    name: "bench-store",
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `export default JSON.parse('${json}');` : undefined),
  };
}
