import { afterEach, expect, test, vi } from "vitest";
import { footPages, PAGE_COUNT, PAGE_NUMBER } from "./footPages.ts";

/** What is built as text, for no DOM that tests have knows pages. */
function built(...foot: Parameters<typeof footPages>) {
  const write = vi.spyOn(CSSStyleSheet.prototype, "replaceSync");
  const remove = footPages(...foot);
  return { css: write.mock.lastCall?.[0].replace(/\s+/g, " "), remove };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("the foot is put on the pages named so, and taken away again", () => {
  const { css, remove } = built("handout", {
    left: ["One", "Two"],
    right: [`Page ${PAGE_NUMBER} of ${PAGE_COUNT}`],
  });
  expect(css).toContain("@page handout {");
  expect(css).toContain('@bottom-left { content: "One\\a Two" }');
  expect(css).toContain('@bottom-right { content: "Page " counter(page) " of " counter(pages) }');
  expect(document.adoptedStyleSheets).toHaveLength(1);
  remove();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test("no title can end the text that it stands in", () => {
  const { css, remove } = built("handout", { left: ['A "\\" } body { color: red'], right: [] });
  expect(css).toContain('content: "A \\22 \\5c \\22 } body { color: red"');
  remove();
});

test("where the browser builds no style sheet, it does without", () => {
  vi.stubGlobal("document", {});
  expect(() => footPages("handout", { left: ["One"], right: [] })()).not.toThrow();
});
