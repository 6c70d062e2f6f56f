import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "../scripts/findChromium.mjs";
import { benchStore } from "./benchStore.ts";
import { buildPages } from "./buildPages.ts";
import { CONDITIONS } from "./conditions.ts";
import { CONTENDERS, EVENT } from "./contenders.ts";
import { LOADS } from "./measure.ts";
import { Samples } from "./Samples.ts";
import { report } from "./report.ts";
import { serve } from "./serve.ts";

// npm run bench: measures this page beside its peers, prints the tables and writes docs/performance.md.
// ROUNDS=1 looks whether everything works; its figures mean nothing.
const NOTE = "docs/performance.md";
const ROUNDS = Number(process.env["ROUNDS"] ?? 5);

const store = benchStore();
const event = store.events.find(({ id }) => id === EVENT);
if (!event) throw new Error(`no event ${EVENT}`);
// Words of its own: titles and first sentences stand in more than one place.
const text = event.text.slice(event.text.indexOf(". ") + 2).slice(0, 40);

const server = await serve(await buildPages());
const executablePath = findChromium();
if (!executablePath) throw new Error("no Chromium; npm run bench installs one");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const samples = new Samples();
const begun = Date.now();
try {
  for (let round = 0; round <= ROUNDS; round++) {
    // The first warms up browser and server, and does not count.
    const conditions = round === 0 ? CONDITIONS.slice(0, 1) : CONDITIONS;
    console.log(round === 0 ? "Warming up …" : `Round ${round} of ${ROUNDS} …`);
    for (const condition of conditions) {
      for (const load of LOADS) {
        for (const [i] of CONTENDERS.entries()) {
          // Each begins in turn.
          const contender = CONTENDERS[(i + round) % CONTENDERS.length];
          if (!contender) continue;
          const figures = await twice(() =>
            load({ browser, url: server.url, contender, condition, text }),
          );
          if (round > 0) samples.add(condition.id, contender.id, figures);
        }
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
const machine = {
  cores: cpus().length,
  browser: `Chromium ${browser.version()}`,
  date: new Date().toISOString().slice(0, 10),
  rounds: ROUNDS,
  events: store.events.length,
  undated: store.events.filter(({ span }) => !span).length,
};
const written = report(samples, machine, readFileSync("bench/findings.md", "utf8"));
console.log(`\n${written}`);
console.log(`Measured in ${Math.round((Date.now() - begun) / 1000)} s.`);
if (ROUNDS >= 3) {
  writeFileSync(NOTE, written);
  spawnSync(process.execPath, ["node_modules/oxfmt/bin/oxfmt", NOTE], { stdio: "inherit" });
}

/** A load that does not come off, on a machine that is in use, is tried once more. */
async function twice<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error);
    return await act();
  }
}
