// The size budget of the build, gzip kB as a visitor's browser gets it. Raise one only with its reason.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const ASSETS = new URL("../dist/assets/", import.meta.url);

/** @type {[string, number, RegExp][]} */
const BUDGETS = [
  ["first JavaScript, code", 125, /^(?!data-|words-|Timeline-).*\.js$/],
  ["data and words", 45, /^(data|words)-.*\.js$/],
  ["the timeline's chunk", 125, /^Timeline-.*\.js$/],
  ["style sheets", 15, /\.css$/],
];

let over = false;
for (const [name, budget, pattern] of BUDGETS) {
  const files = readdirSync(ASSETS).filter((file) => pattern.test(file));
  const bytes = files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, ASSETS)), { level: 9 }).length,
    0,
  );
  const size = bytes / 1000;
  const wrong = size > budget || files.length === 0;
  over ||= wrong;
  console.log(`${wrong ? "✗" : "✓"} ${name}: ${size.toFixed(1)} of ${budget} kB`);
}
process.exit(over ? 1 : 0);
