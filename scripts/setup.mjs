// Installs what is missing, so that one command on a fresh clone does everything. Node's own modules alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old; install Node 20.19 or newer.`);
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
    if (!findChromium()) installChromium(findChromium);
    // Where none can be had, its tests say so and are skipped.
    if (!findFirefox() && hasApt()) installDebianPackage("firefox-esr");
    installChineseFont();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** @param {() => string | undefined} find */
function installChromium(find) {
  console.log("Installing a Chromium for the tests …");
  const { version } = JSON.parse(
    readFileSync(new URL("../node_modules/playwright-core/package.json", import.meta.url), "utf8"),
  );
  console.log(`  Playwright ${version}'s own download`);
  run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"], 180_000);
  if (find()) return;
  if (hasApt()) installDebianPackage("chromium");
  if (find()) return;
  console.error(
    "The tests need a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.",
  );
  process.exit(1);
}

/** A server has no Chinese letters, and what is measured would be empty boxes. */
function installChineseFont() {
  if (!hasApt()) return;
  const { stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  if (!stdout) installDebianPackage("fonts-noto-cjk");
}

function hasApt() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** @param {string} name */
function installDebianPackage(name) {
  console.log(`  Debian's package ${name}`);
  run("apt-get", ["update"]);
  run("apt-get", ["install", "-y", "--no-install-recommends", name]);
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
