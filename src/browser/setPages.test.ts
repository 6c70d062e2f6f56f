import { afterEach, expect, test, vi } from "vitest";
import { setPages, PAGE_COUNT, PAGE_NUMBER } from "./setPages.ts";

/** What is built as text, for no DOM that tests have knows pages. */
function built(...foot: Parameters<typeof setPages>) {
  const write = vi.spyOn(CSSStyleSheet.prototype, "replaceSync");
  const remove = setPages(...foot);
  return { css: write.mock.lastCall?.[0].replace(/\s+/g, " "), remove };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("the foot is put on the pages named so, and taken away again", () => {
  const { css, remove } = built("", {
    left: ["One", "Two"],
    right: [`Page ${PAGE_NUMBER} of ${PAGE_COUNT}`],
  });
  expect(css).toContain("@page {");
  expect(css).toContain('@bottom-left { content: "One\\a Two" }');
  expect(css).toContain('@bottom-right { content: "Page " counter(page) " of " counter(pages) }');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  remove();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test("no title can end the text that it stands in", () => {
  const { css, remove } = built("", { left: ['A "\\" } body { color: red'], right: [] });
  expect(css).toContain('content: "A \\22 \\5c \\22 } body { color: red"');
  remove();
});

test("where the browser builds no style sheet, it does without", () => {
  vi.stubGlobal("document", {});
  expect(() => setPages("", { left: ["One"], right: [] })()).not.toThrow();
});
