import type { Locator } from "playwright-core";

/** English words within a part of a Chinese page that are not marked as English. */
export function unmarkedEnglish(part: Locator): Promise<string[]> {
  return part.evaluate((root) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const english = parentElement?.closest("[lang]")?.getAttribute("lang") === "en";
      // What is typed into a field is not read in the language of the page.
      if (
        !english &&
        !parentElement?.closest("textarea, code") &&
        /[A-Za-z]/.test(textContent ?? "")
      )
        found.push(textContent ?? "");
    }
    return found;
  });
}
