import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const COMMANDS = [
  // Chromium itself, without the windows of a browser around the page.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The browser for the tests: CHROME_PATH, else an installed Chrome, Chromium or Edge, else Playwright's
 * own. A CHROME_PATH that leads nowhere is told: another browser is not the one that was asked for.
 */
export function findChromium() {
  const { CHROME_PATH, PATH = "" } = process.env;
  if (CHROME_PATH && existsSync(CHROME_PATH)) return CHROME_PATH;
  if (CHROME_PATH)
    throw new Error(`CHROME_PATH names ${CHROME_PATH}, which is not there; correct or unset it.`);
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    COMMANDS.map((command) => join(folder, command)),
  );
  return [...onPath, ...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}
