// The size budget of the build, gzip kB as a visitor's browser gets it. Raise one only with its reason.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const DIST = new URL("../dist/", import.meta.url);
const assets = readdirSync(new URL("assets/", DIST));
/** What the page asks for before anybody has done anything; the rest is loaded when it is needed. */
const page = readFileSync(new URL("index.html", DIST), "utf8");
const isFirst = (/** @type {string} */ file) => page.includes(file);
const isData = (/** @type {string} */ file) => /^(data|words)-.*\.js$/.test(file);

/**
 * Names of chunks, or what a chunk is; each has one budget, and one that has none is over it.
 *
 * @type {[name: string, kB: number, chunks: string[] | ((file: string) => boolean)][]}
 */
const BUDGETS = [
  ["first JavaScript, code", 137, (file) => file.endsWith(".js") && isFirst(file) && !isData(file)],
  ["outline of the data, and words", 51, isData],
  ["what is read of the events", 90, ["details"]],
  ["the timeline's chunk", 64, ["Timeline"]],
  ["the chunk of the visits' figures", 24, ["VisitsPage"]],
  ["the person filter's chunk", 15, ["PersonPicker"]],
  ["the chunks to share, cite and export", 40, ["ShareDialog", "toCsv", "toIcs", "toJsonLd"]],
  ["the search's chunks", 16, ["createSearch", "SearchPanel", "MatchBar"]],
  ["the glossary's chunks", 6, ["TermPopover", "GlossaryPage"]],
  ["the page about this timeline", 2, ["AboutPage"]],
  ["the slides' chunks", 16, ["Presenting", "Slide", "runCommand"]],
  [
    "the presenter's window's chunks",
    7,
    ["connectPresenter", "feedPresenter", "presenterMessages"],
  ],
  ["the lessons", 19, ["lessons"]],
  ["the lessons' and the keys' dialogs", 6, ["LessonDialog", "KeysDialog"]],
  ["the handouts' chunk", 8, ["drawHandout"]],
  ["the context's chunks", 6, ["ContextRows", "BandDetail"]],
  ["what talks to the service worker", 3, ["workbox-window.prod.es5"]],
  ["what a few chunks share", 2, ["zoomLevel", "defineProperty"]],
  ["style sheets", 38, (file) => file.endsWith(".css")],
];

const ofName = (/** @type {string} */ name) =>
  assets.filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
/** @type {Set<string>} */
const budgeted = new Set();
let over = false;
for (const [name, budget, chunks] of BUDGETS) {
  const groups = typeof chunks === "function" ? [assets.filter(chunks)] : chunks.map(ofName);
  const files = groups.flat();
  for (const file of files) budgeted.add(file);
  const bytes = files.reduce(
    (sum, file) =>
      sum + gzipSync(readFileSync(new URL(`assets/${file}`, DIST)), { level: 9 }).length,
    0,
  );
  const size = bytes / 1000;
  // A name that no chunk has any more is an old one.
  const wrong = size > budget || groups.some((group) => group.length === 0);
  over ||= wrong;
  console.log(`${wrong ? "✗" : "✓"} ${name}: ${size.toFixed(1)} of ${budget} kB`);
}
const unnamed = assets.filter((file) => file.endsWith(".js") && !budgeted.has(file));
if (unnamed.length > 0) console.log(`✗ without a budget: ${unnamed.join(", ")}`);
over ||= unnamed.length > 0;

/**
 * A first visit as a good host sends it, brotli kB: the page with what it asks for by itself; and with the live
 * timeline and all that is read of the events.
 *
 * @type {[page: string, before: number, whole: number][]}
 */
const VISITS = [
  ["en/", 221, 346],
  ["zh/", 222, 347],
];
const brotli = (/** @type {string} */ file) =>
  brotliCompressSync(readFileSync(new URL(file, DIST))).length / 1000;
const sum = (/** @type {string[]} */ files) =>
  files.reduce((kB, file) => kB + brotli(`assets/${file}`), 0);
for (const [path, before, whole] of VISITS) {
  const html = readFileSync(new URL(`${path}index.html`, DIST), "utf8");
  const first = brotli(`${path}index.html`) + sum(assets.filter((file) => html.includes(file)));
  const all = first + sum(assets.filter((file) => /^(Timeline|details)-/.test(file)));
  const wrong = first > before || all > whole;
  over ||= wrong;
  console.log(
    `${wrong ? "✗" : "✓"} a first visit of ${path}, brotli: ${first.toFixed(1)} of ${before} kB before the timeline, ${all.toFixed(1)} of ${whole} kB in all`,
  );
}
process.exit(over ? 1 : 0);
