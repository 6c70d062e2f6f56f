import { expect, test } from "vitest";
import { fillPage, PAGES, type Written } from "../scripts/fillPage.ts";

const EMPTY = `<!doctype html>
<html lang="en">
  <head>
    <title>Old</title>
    <link rel="icon" href="./favicon.svg" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/data.js">
  </head>
  <body>
    <div id="root"></div>
    <noscript>
      <p>Needs JavaScript.</p>
    </noscript>
  </body>
</html>`;
const parts = {
  lang: "zh-Hans",
  title: "A & B",
  description: "“<all>” of $& it",
  root: "<p>drawn $1</p>",
  readable: ({ en, zh }: { en: string; zh: string }) => `<main><a href="${en}">${zh}</a></main>`,
};
const [first, , chinese] = PAGES as readonly [Written, Written, Written];
const published = {
  address: "https://example.org/t/",
  dataset: { name: "</script><script>alert(1)" },
};

test("the page of a language bears its name and content, and reaches the build from its folder", () => {
  const page = fillPage(EMPTY, parts, chinese);
  expect(page).toContain('<html lang="zh-Hans" data-page="" data-readable="">');
  expect(page).toContain("<title>A &amp; B</title>");
  expect(page).toContain('content="“&lt;all>” of $&amp; it"');
  expect(page).toContain(
    '<div id="root"><p>drawn $1</p></div><main><a href="../en/">../zh/</a></main>',
  );
  expect(page).toContain('src="../assets/index.js"');
  expect(page).toContain('href="../favicon.svg"');
  expect(page).not.toMatch(/noscript|"\.\//);
  expect(page.indexOf("<script type")).toBeGreaterThan(page.indexOf("</main>"));
});

test("scripts are asked for early, after what the first paint needs, and run at the end", () => {
  const [head = "", body = ""] = fillPage(EMPTY, parts, chinese).split("</head>");
  for (const file of ["index", "data"])
    expect(head).toContain(
      `<link rel="modulepreload" fetchpriority="low" crossorigin href="../assets/${file}.js" />`,
    );
  expect(head).not.toContain("<script type");
  expect(body.match(/<script|<link/g)).toEqual(["<script"]);
});

test("the first page names no language in its address, and stands in the folder of the build", () => {
  const page = fillPage(EMPTY, parts, first);
  expect(page).toContain('<html lang="zh-Hans" data-readable="">');
  expect(page).toContain('src="./assets/index.js"');
  expect(page).toContain('<a href="./en/">./zh/</a>');
});

test("without an address nothing is said of addresses", () => {
  expect(fillPage(EMPTY, parts, chinese)).not.toMatch(/canonical|hreflang|ld\+json/);
});

test("where it is published each page names itself and both languages", () => {
  const page = fillPage(EMPTY, parts, chinese, published);
  expect(page).toContain('<link rel="canonical" href="https://example.org/t/zh/" />');
  expect(page).toContain('hreflang="en" href="https://example.org/t/en/"');
  expect(page).toContain('hreflang="zh-Hans" href="https://example.org/t/zh/"');
  expect(page).toContain('hreflang="x-default" href="https://example.org/t/"');
});

test("linked data cannot end its element", () => {
  const page = fillPage(EMPTY, parts, chinese, published);
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toEqual(published.dataset);
});

test("a build whose page has no place for the content is stopped", () => {
  expect(() => fillPage("<html></html>", parts, first)).toThrow("no <div id");
});
