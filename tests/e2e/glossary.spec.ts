import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { findingsOfView } from "./findings.ts";
import { boxOf, focused, parameter } from "./page.ts";

const visit = browse();

const terms = (page: Page) => page.locator("aside [aria-haspopup=dialog]");
const entry = (page: Page) => page.getByRole("dialog");
const EVENT = "&event=1990-suspension";

describe("a term in the panel", () => {
  test("opens its entry left of the panel, pointing at it, by click and not by hover", async () => {
    const seen = await visit(`?lang=en${EVENT}`);
    const { page } = seen;
    const term = terms(page).first();
    await term.hover();
    expect(await entry(page).count()).toBe(0);
    await term.click();
    const box = await boxOf(entry(page));
    const panel = await boxOf(page.getByRole("complementary"));
    expect(box.x + box.width).toBeLessThanOrEqual(panel.x);
    const arrow = await boxOf(entry(page).locator("svg").last());
    expect(Math.abs(arrow.centre - (await boxOf(term)).centre)).toBeLessThan(2);
    await leave(seen);
  });

  test("a press on another term opens that one; one on the page leaves none, nothing else closed", async () => {
    const seen = await visit("?lang=en&event=1994-restoration");
    const { page } = seen;
    await terms(page).nth(0).click();
    const first = await entry(page).getByRole("heading").innerText();
    await terms(page).nth(1).click();
    await expect.poll(() => entry(page).getByRole("heading").innerText()).not.toBe(first);
    expect(await entry(page).count()).toBe(1);
    await page.locator("aside h2").click();
    expect(await entry(page).count()).toBe(0);
    expect(parameter(page, "event")).toBe("1994-restoration");
    await leave(seen);
  });

  test("Tab out of the entry goes on behind the term; Escape returns to it, then to the event", async () => {
    const seen = await visit(`?lang=en${EVENT}`);
    const { page } = seen;
    await terms(page).first().focus();
    const name = await focused(page);
    await page.keyboard.press("Enter");
    await entry(page).waitFor();
    await entry(page).getByRole("link", { name: "All terms" }).focus();
    await page.keyboard.press("Tab");
    expect(await entry(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
    expect(await focused(page)).not.toBe(name);
    await terms(page).first().press("Enter");
    await entry(page).waitFor();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(name);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toContain("7 April 1990");
    await leave(seen);
  });

  test("long terms break at the end of a line as the words around them do", async () => {
    const seen = await visit("?lang=en&event=2019-bri-memorandum", {
      viewport: { width: 390, height: 844 },
    });
    const { page } = seen;
    const lines = await terms(page).evaluateAll((all) =>
      all.map((term) => new Set([...term.getClientRects()].map(({ top }) => top)).size),
    );
    expect(Math.max(...lines)).toBeGreaterThan(1);
    await leave(seen);
  });

  test("all terms lead to its row, and Back opens the event again", async () => {
    const seen = await visit(`?lang=zh${EVENT}`);
    const { page } = seen;
    await terms(page).first().click();
    await entry(page).getByRole("link", { name: "全部术语" }).click();
    await page.getByRole("table").waitFor();
    expect(await focused(page)).toBe("suspension of diplomatic relations");
    const row = page.getByRole("row", { name: /^suspension/ });
    const { y } = await boxOf(row);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
    await page.goBack();
    await expect.poll(() => parameter(page, "event")).toBe("1990-suspension");
    expect(parameter(page, "term")).toBeNull();
    await leave(seen);
  });

  test("a term that a search finds leads to its row too", async () => {
    const seen = await visit("?lang=en&q=juncao");
    const { page } = seen;
    await page
      .getByRole("complementary")
      .getByRole("link", { name: /^juncao/ })
      .click();
    await page.getByRole("table").waitFor();
    await expect.poll(() => focused(page)).toBe("juncao");
    expect(parameter(page, "term")).toBe("juncao");
    await leave(seen);
  });

  test.each([
    [320, 640],
    [390, 844],
    [768, 1024],
  ])("at %i px the entry lies whole in the window", async (width, height) => {
    const seen = await visit(`?lang=both${EVENT}`, { viewport: { width, height } });
    const { page } = seen;
    await terms(page).first().click();
    await entry(page).locator("summary").click();
    const box = await boxOf(entry(page));
    expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    await leave(seen);
  });
});

describe("the glossary on paper", () => {
  test("is a word list: whole words, no buttons, no term cut by the end of a page", async () => {
    const seen = await visit("?lang=both&view=glossary&term=grant", {
      viewport: { width: 718, height: 1040 },
    });
    const { page } = seen;
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
    expect(await page.getByRole("main").getByRole("radio").count()).toBe(0);
    const cut = await page
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows
          .filter((row) => getComputedStyle(row).breakInside !== "avoid")
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
    const over = await page
      .locator("tbody h3")
      .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth).length);
    expect(over).toBe(0);
    await leave(seen);
  });
});

describe.each(["zh", "both"])("axe finds nothing in %s", (lang) => {
  test.each([
    [
      "the entry of a term, its events shown",
      EVENT,
      async (page: Page) => {
        await terms(page).first().click();
        await entry(page).locator("summary").click();
      },
    ],
    [
      "the glossary, a term looked up",
      "&view=glossary&term=grant",
      (page: Page) => page.locator("summary").first().click(),
    ],
  ] as const)("%s", async (_, query, act) => {
    const seen = await visit(`?lang=${lang}${query}`);
    await act(seen.page);
    expect(await findingsOfView(seen.page, lang)).toEqual([]);
    await leave(seen);
  });
});

test("at 320 px and with text twice as large the glossary does not scroll sideways", async () => {
  for (const [width, zoom] of [
    [320, 100],
    [640, 200],
  ] as const) {
    const seen = await visit("?lang=both&view=glossary", { viewport: { width, height: 900 } });
    const { page } = seen;
    await page.evaluate(
      (percent) => (document.documentElement.style.fontSize = `${percent}%`),
      zoom,
    );
    const over = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("section[data-events]")].map(
        (element) => element.scrollWidth - element.clientWidth,
      ),
    );
    expect(over.filter((px) => px > 0)).toEqual([]);
    await leave(seen);
  }
});
