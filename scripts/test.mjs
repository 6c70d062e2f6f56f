// npm test, and with --fast npm run check. Every step in its order; ends with the sum of all tests.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const fast = process.argv.includes("--fast");
const bin = (/** @type {string} */ path) => `node_modules/${path}`;

/** @type {(name: string, ...projects: string[]) => string[]} */
const vitest = (name, ...projects) => [
  bin("vitest/vitest.mjs"),
  "run",
  ...projects.map((project) => `--project=${project}`),
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=.cache/tests/${name}.json`,
];

/** @type {[name: string, args: string[], needs?: string][]} */
const steps = [
  ["types", [bin("typescript/bin/tsc"), "-p", "."]],
  ["lint", [bin("oxlint/bin/oxlint"), "--type-aware"]],
  ["format", [bin("oxfmt/bin/oxfmt"), "--check"]],
  ["data", ["scripts/run.mjs", "scripts/checkData.ts"]],
  ["unit and component tests", vitest("unit", "rules", "components")],
];
if (!fast) {
  steps.push(["build", [bin("vite/bin/vite.js"), "build"]]);
  steps.push(["single file", [bin("vite/bin/vite.js"), "build", "--config=vite.single.config.ts"]]);
  steps.push(["size budget", ["scripts/sizes.mjs"], "build"]);
  steps.push(["browser tests on the production build", vitest("browser", "browser"), "build"]);
}

rmSync(`${ROOT}.cache/tests`, { recursive: true, force: true });
mkdirSync(`${ROOT}.cache/tests`, { recursive: true });
/** @type {string[]} */
const failedSteps = [];
for (const [name, args, needs] of steps) {
  console.log(`\n── ${name}`);
  if (needs && failedSteps.includes(needs)) {
    console.error(`Not run, since the ${needs} failed.`);
    continue;
  }
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) failedSteps.push(name);
}

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const name of ["unit", "browser"]) {
  const file = `${ROOT}.cache/tests/${name}.json`;
  if (!existsSync(file)) continue;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  sum.passed += numPassedTests;
  sum.failed += numFailedTests;
  sum.skipped += numPendingTests;
}
if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.join(", ")}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(failedSteps.length > 0 ? 1 : 0);
