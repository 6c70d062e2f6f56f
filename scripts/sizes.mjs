// The size budget of the build, gzip kB as a visitor's browser gets it. Raise one only with its reason.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const DIST = new URL("../dist/", import.meta.url);
const assets = readdirSync(new URL("assets/", DIST));
/** What the page asks for before anybody has done anything; the rest is loaded when it is needed. */
const page = readFileSync(new URL("index.html", DIST), "utf8");
const isFirst = (/** @type {string} */ file) => page.includes(file);
const isData = (/** @type {string} */ file) => /^(data|words)-.*\.js$/.test(file);

/** @type {[string, number, (file: string) => boolean][]} */
const BUDGETS = [
  ["first JavaScript, code", 136, (file) => file.endsWith(".js") && isFirst(file) && !isData(file)],
  ["outline of the data, and words", 51, isData],
  ["what is read of the events", 90, (file) => /^details-.*\.js$/.test(file)],
  ["the timeline's chunk", 64, (file) => /^Timeline-.*\.js$/.test(file)],
  ["the chunk of the visits' figures", 24, (file) => /^VisitsPage-.*\.js$/.test(file)],
  ["the person filter's chunk", 15, (file) => /^PersonPicker-.*\.js$/.test(file)],
  ["the chunk to share, cite and export", 40, (file) => /^ShareDialog-.*\.js$/.test(file)],
  [
    "the search's chunks",
    16,
    (file) => /^(createSearch|SearchPanel|MatchBar|readingsOf|fold)-.*\.js$/.test(file),
  ],
  ["the glossary's chunks", 6, (file) => /^(TermPopover|GlossaryPage)-.*\.js$/.test(file)],
  ["the slides' chunks", 16, (file) => /^(Presenting|Slide|runCommand)-.*\.js$/.test(file)],
  [
    "the presenter's window's chunks",
    7,
    (file) => /^(connectPresenter|feedPresenter|windowMessages)-.*\.js$/.test(file),
  ],
  [
    "the lessons' and the keys' dialogs",
    6,
    (file) => /^(LessonDialog|KeysDialog)-.*\.js$/.test(file),
  ],
  ["the handouts' chunk", 8, (file) => /^drawHandout-.*\.js$/.test(file)],
  ["the context's chunks", 6, (file) => /^(ContextRows|BandDetail)-.*\.js$/.test(file)],
  ["style sheets", 38, (file) => file.endsWith(".css")],
];

let over = false;
for (const [name, budget, belongs] of BUDGETS) {
  const files = assets.filter(belongs);
  const bytes = files.reduce(
    (sum, file) =>
      sum + gzipSync(readFileSync(new URL(`assets/${file}`, DIST)), { level: 9 }).length,
    0,
  );
  const size = bytes / 1000;
  const wrong = size > budget || files.length === 0;
  over ||= wrong;
  console.log(`${wrong ? "✗" : "✓"} ${name}: ${size.toFixed(1)} of ${budget} kB`);
}
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
