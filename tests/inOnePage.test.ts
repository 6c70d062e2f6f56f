import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { inOnePage } from "../scripts/inOnePage.ts";

const HTML = `<html><head><meta charset="utf-8" /><link rel="icon" href="./i.svg" type="image/svg+xml" />
<script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css"></head></html>`;
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

function pageOf({ script = "run()", style = "p{}", html = HTML } = {}) {
  return inOnePage({ html, script, style, icon: "<svg/>", policy: POLICY });
}

/** What a browser takes for the content of the first such element. */
const contentOf = (page: string, name: string) =>
  new RegExp(`<${name}[^>]*>([^]*?)</${name}`, "i").exec(page)?.[1] ?? "";
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("script and style stand in the page, and its policy allows these two by their hashes and no address", () => {
  const page = pageOf();
  expect(page).not.toMatch(/(src|href)="\./);
  expect(page).toContain(
    `content="default-src 'none'; script-src ${hashOf("run()")}; style-src ${hashOf("p{}")}; img-src data:"`,
  );
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("charset"));
});

test("the end of an element, a comment and a pattern of replacement in the code stay what they are", () => {
  const script = 'said = ["</script>", "<!-- <script>", "$& $1 $`"]';
  const page = pageOf({ script, style: 'p::after{content:"</style>$&"}' });
  const inlined = contentOf(page, "script");
  expect(runInNewContext(`${inlined}; said`)).toEqual(["</script>", "<!-- <script>", "$& $1 $`"]);
  expect(inlined).not.toContain("<!--");
  expect(page).toContain(hashOf(inlined));
  expect(page).toContain(hashOf(contentOf(page, "style")));
  expect(contentOf(page, "style")).toContain("$&");
});

test("what the code says of a page of its own stays a text", () => {
  const script = `said = '<link rel="stylesheet" href="a.css"><meta charset>'`;
  const page = pageOf({ script });
  expect(contentOf(page, "script")).toBe(script);
  expect(page).not.toContain('href="./assets/a.css"');
});

test("a page that asks for no script is no page of ours", () => {
  expect(() => pageOf({ html: "<html></html>" })).toThrow("index.html has no");
});
