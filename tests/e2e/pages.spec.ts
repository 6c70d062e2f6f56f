import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { titleIn } from "../../src/domain/source/titleIn.ts";
import { wholeStore } from "../history.ts";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findingsOfView } from "./findings.ts";
import { chooseInMenu, focused, menu, parameter } from "./page.ts";

const visit = browse();

/** A view with little in it, for what lies over a view; the whole list has a test of its own. */
const SHORT_LIST = "&view=list&person=wang-yi";

const theme = (page: Page) => page.locator("html").getAttribute("data-theme");

describe("the pages", () => {
  test("the menu turns to the sources, names the tab, and Back opens the event again", async () => {
    const seen = await visit("?lang=en&event=1990-suspension");
    const { page } = seen;
    await chooseInMenu(page, "link", /^Sources$/);
    await expect.poll(() => parameter(page, "view")).toBe("sources");
    expect(parameter(page, "event")).toBeNull();
    expect(await page.title()).toBe("Sources · China and Lesotho");
    const region = page.getByRole("region", { name: "Sources" });
    expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => parameter(page, "event")).toBe("1990-suspension");
    expect(parameter(page, "view")).toBeNull();
    await leave(seen);
  });

  test("every source is there once, and the longest list names as many events as it says", async () => {
    const seen = await visit("?lang=en&view=sources");
    const { page } = seen;
    const titles = await page.getByRole("heading", { level: 3 }).allInnerTexts();
    const known = wholeStore.sources.map((source) => titleIn(source, "en").text);
    expect([...titles].sort()).toEqual([...known].sort());
    const summary = page.locator("summary").first();
    await summary.click();
    const events = await page.locator("details[open] a").count();
    expect(await summary.innerText()).toBe(`${events} events rest on it`);
    await leave(seen);
  });

  test("an event is opened beside its source, on a phone below it, and closing it leads back", async () => {
    for (const width of [1440, 390]) {
      const seen = await visit("?lang=en&view=sources", { viewport: { width, height: 844 } });
      const { page } = seen;
      await page.locator("summary").nth(1).click();
      const link = page.getByRole("link", { name: "Foreign Minister Maope visits China" });
      await link.filter({ visible: true }).click();
      expect(await focused(page)).toContain("Foreign Minister Maope visits China");
      expect(await link.filter({ visible: true }).isVisible()).toBe(true);
      await page.getByRole("button", { name: "Close event" }).click();
      expect(await focused(page)).toBe("Foreign Minister Maope visits China");
      await leave(seen);
    }
  });

  test("the ways back lead to the events with the focus", async () => {
    const seen = await visit("?lang=en&view=about");
    const { page } = seen;
    await page.getByRole("button", { name: "Back to the list" }).press("Enter");
    expect(await focused(page)).toBe("List of events");
    await chooseInMenu(page, "link", /^About this timeline$/);
    await page.getByRole("button", { name: "Back to the timeline" }).press("Enter");
    await page.locator(".vis[data-ready]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await leave(seen);
  });

  test.each(["sources", "about"])("on paper %s is alone and whole", async (view) => {
    const seen = await visit(`?lang=both&view=${view}`, { colorScheme: "dark" });
    const { page } = seen;
    await page.emulateMedia({ media: "print" });
    expect(await menu(page).isVisible()).toBe(false);
    const printed = await page.locator("section[data-events]").evaluate((section) => ({
      hidden: section.scrollHeight - section.clientHeight,
      // What scrolls is not broken into pages.
      overflow: getComputedStyle(section).overflowY,
      whole: document.documentElement.scrollHeight >= section.scrollHeight,
    }));
    expect(printed).toEqual({ hidden: 0, overflow: "visible", whole: true });
    expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
    await leave(seen);
  });

  test.each([
    ["zh", "zh"],
    ["both", "en"],
  ] as const)("in %s no word of the other language is unmarked", async (lang, lead) => {
    for (const [view, act] of [
      ["sources", (page: Page) => page.locator("summary").first().click()],
      ["about", (page: Page) => menu(page).click()],
      ["list", (page: Page) => chooseInMenu(page, "button", /如何阅读/)],
      ["list", (page: Page) => chooseInMenu(page, "button", /按键/)],
    ] as const) {
      const seen = await visit(`?lang=${lang}&view=${view}`);
      await act(seen.page);
      const found = await seen.page.evaluate(
        `(${unmarkedWords.toString()})(document.body, ${JSON.stringify(lead)})`,
      );
      expect(found).toEqual([]);
      await leave(seen);
    }
  });
});

describe("light or dark", () => {
  test("what is chosen is shown at once, outlives a reload and is there before anything is drawn", async () => {
    const seen = await visit("?lang=en&view=list", { colorScheme: "light" }, (page) =>
      page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector("#root > *")) return;
          observer.disconnect();
          document.documentElement.dataset["first"] = document.documentElement.dataset["theme"];
        }).observe(document, { childList: true, subtree: true });
      }),
    );
    const { page } = seen;
    await menu(page).click();
    await page.getByRole("radio", { name: "Dark" }).check();
    expect(await theme(page)).toBe("dark");
    await page.reload();
    await page.locator("section[data-events]").waitFor();
    expect(await page.locator("html").getAttribute("data-first")).toBe("dark");
    await menu(page).click();
    await page.getByRole("radio", { name: "Like the system" }).check();
    expect(await theme(page)).toBe("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => theme(page)).toBe("dark");
    await leave(seen);
  });

  test("a language that a link asked for is not remembered with it", async () => {
    const seen = await visit("?lang=zh&view=list");
    const { page } = seen;
    await menu(page).click();
    await page.getByRole("radio", { name: "深色" }).check();
    await page.goto(page.url().split("?")[0] ?? "");
    await page.locator(".vis[data-ready]").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await theme(page)).toBe("dark");
    await leave(seen);
  });
});

describe("how to read the timeline", () => {
  test("beside the timeline the panel says it: the event is closed and the reader brought there", async () => {
    const seen = await visit("?lang=en&event=1990-suspension");
    const { page } = seen;
    await chooseInMenu(page, "button", /^How to read/);
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await focused(page)).toContain("A name is ruled underneath by its date.");
    await expect.poll(() => parameter(page, "event")).toBeNull();
    await leave(seen);
  });

  test.each([
    ["on a tablet", "&event=1990-suspension", 1024],
    ["beside the list", "&view=list", 1440],
  ] as const)("%s a dialog says it, and Escape returns to the menu", async (_, query, width) => {
    const seen = await visit(`?lang=en${query}`, { viewport: { width, height: 768 } });
    const { page } = seen;
    const event = parameter(page, "event");
    await chooseInMenu(page, "button", /^How to read/);
    const dialog = page.getByRole("dialog", { name: /How to read/ });
    expect(await dialog.innerText()).toContain("We do not invent a 1 January.");
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await focused(page)).toBe("Menu");
    expect(parameter(page, "event")).toBe(event);
    await leave(seen);
  });
});

// In both languages, which have all that either alone has.
describe("axe finds nothing", () => {
  test.each([
    ["about", "&view=about", () => Promise.resolve()],
    ["in the menu", SHORT_LIST, (page: Page) => menu(page).click()],
    ["in the keys", SHORT_LIST, (page: Page) => page.keyboard.press("?")],
    ["in how to read", SHORT_LIST, (page: Page) => chooseInMenu(page, "button", /How to read/)],
  ] as const)("%s", async (_, query, act) => {
    const seen = await visit(`?lang=both${query}`);
    await act(seen.page);
    expect(await findingsOfView(seen.page, "both")).toEqual([]);
    await leave(seen);
  });
});

// The longest page: 30 of 190 sources have every part that a source can have.
test("axe finds nothing in the sources, one opened", async () => {
  const seen = await visit("?lang=both&view=sources");
  await seen.page.locator("summary").first().click();
  await seen.page.evaluate(() => {
    for (const [n, source] of document.querySelectorAll("[data-entry]").entries())
      if (n >= 30) source.remove();
  });
  expect(await findingsOfView(seen.page, "both")).toEqual([]);
  await leave(seen);
});

test("at 320 px and with text twice as large nothing scrolls sideways", async () => {
  for (const [width, zoom] of [
    [320, 100],
    [640, 200],
  ] as const)
    for (const view of ["sources", "about"]) {
      const seen = await visit(`?lang=both&view=${view}`, { viewport: { width, height: 900 } });
      const { page } = seen;
      await page.evaluate(
        (percent) => (document.documentElement.style.fontSize = `${percent}%`),
        zoom,
      );
      if (view === "sources") await page.locator("summary").first().click();
      else await menu(page).click();
      const over = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll("section[data-events]")].map(
          (element) => element.scrollWidth - element.clientWidth,
        ),
      );
      expect(over.filter((px) => px > 0)).toEqual([]);
      await leave(seen);
    }
});
