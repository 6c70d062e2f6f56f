import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const declarations = (after: string) => {
  const start = tokens.indexOf(`${after} {`);
  return tokens
    .slice(start, tokens.indexOf("}", start))
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
};

test("a dark page has the same colours before a script has marked it as after", () => {
  const marked = declarations('\n[data-theme="dark"]');
  // The second block is the one of more contrast, so the first with all of them is meant.
  expect(marked).toContain("--paper: #111418;");
  expect(declarations("  :root:not([data-theme])")).toEqual(marked.slice(1));
});

test("what runs before the page's script is read by browsers that are too old for that", () => {
  const early = readFileSync("public/started.js", "utf8");
  expect(early).not.toMatch(/\b(const|let|class|async)\b|=>|`|\?\.|\?\?|\.\.\.|catch \{/);
});
