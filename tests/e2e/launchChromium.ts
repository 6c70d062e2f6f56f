import { chromium } from "playwright-core";
import { findChromium } from "../../scripts/findChromium.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page lives for a second or two, in which its compilers would cost a third more than they save.
  "--js-flags=--no-opt --no-maglev",
  // A name that others could reach, as far as the page can tell.
  "--host-resolver-rules=MAP timeline.example localhost",
];

/** Starts a real Chromium without a screen; `env` is its environment. Rejects where there is none. */
export async function launchChromium(env: NodeJS.ProcessEnv = {}) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium; npm test installs one");
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}
