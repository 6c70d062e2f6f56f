// Installs what is missing, so that one command on a fresh clone does everything. Node's own modules alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!suits) {
  console.error(
    `Node ${process.versions.node} does not suit; install Node 20.19 or newer of 20, or 22.12 or newer.`,
  );
  process.exit(1);
}

const lock = new URL("../package-lock.json", import.meta.url);
const installed = new URL("../node_modules/.package-lock.json", import.meta.url);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log("Installing dependencies …");
  if (!run("npm", ["ci"])) {
    console.error("npm ci failed; see its messages above.");
    process.exit(1);
  }
}

if (process.argv.includes("--browser")) {
  const { findChromium } = await import("./findChromium.mjs");
  const { findFirefox } = await import("./findFirefox.mjs");
  try {
    installDebianPackages([
      // Without the browser's own windows, which cost a fifth of the tests' time.
      ...(findChromium() ? [] : ["chromium-headless-shell"]),
      // Where none can be had, its tests say so and are skipped.
      ...(findFirefox() ? [] : ["firefox-esr"]),
      ...(hasChineseFont() ? [] : ["fonts-noto-cjk"]),
    ]);
    if (!findChromium()) installDebianPackages(["chromium"]);
    if (!findChromium()) downloadChromium();
    if (!findChromium())
      throw new Error(
        "The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.",
      );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** A server has no Chinese letters, and what is measured would be empty boxes. */
function hasChineseFont() {
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return Boolean(stdout) || existsSync("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
}

/**
 * Where root has apt, as in a container; nothing elsewhere. Each by itself: Ubuntu has no package of Chromium.
 * @param {string[]} names
 */
function installDebianPackages(names) {
  if (names.length === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Installing for the tests: ${names.join(", ")} …`);
  run("apt-get", ["update"]);
  for (const name of names) run("apt-get", ["install", "-y", "--no-install-recommends", name]);
}

function downloadChromium() {
  const { version } = JSON.parse(
    readFileSync(new URL("../node_modules/playwright-core/package.json", import.meta.url), "utf8"),
  );
  console.log(`Downloading the Chromium of Playwright ${version} for the tests …`);
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], 180_000);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {number} [timeout] ms
 */
function run(command, args, timeout) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    ...(timeout ? { timeout } : {}),
  });
  return status === 0;
}
