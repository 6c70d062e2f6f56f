import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const COMMANDS = ["firefox-esr", "firefox"];

const PLACES = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
];

/**
 * The Firefox for the tests: FIREFOX_PATH, else an installed one; undefined where there is none. A FIREFOX_PATH
 * that leads nowhere is told: another browser is not the one that was asked for.
 */
export function findFirefox() {
  const { FIREFOX_PATH, PATH = "" } = process.env;
  if (FIREFOX_PATH && existsSync(FIREFOX_PATH)) return FIREFOX_PATH;
  if (FIREFOX_PATH)
    throw new Error(`FIREFOX_PATH names ${FIREFOX_PATH}, which is not there; correct or unset it.`);
  const onPath = PATH.split(delimiter).flatMap((folder) =>
    COMMANDS.map((command) => join(folder, command)),
  );
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}
