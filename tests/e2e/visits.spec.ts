import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { visibleVisits } from "../../src/state/selectors/shownEvents.ts";
import { parseUrl } from "../../src/state/url.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { browse, leave } from "./browse.ts";

const visit = browse();
const data = toEventStore(readData().files);

const content = (page: Page) => page.getByRole("region", { name: /Reading visits|读懂访问/ });
const list = (page: Page) => page.locator("[data-visits]");
const number = (page: Page, name: string | RegExp) =>
  content(page).getByRole("button", { name }).first();
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
/** Whether an element lies within what the page shows of its content. */
const inView = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  const room = await page.locator("section[data-events]").boundingBox();
  return !!box && !!room && box.y >= room.y && box.y + box.height <= room.y + room.height + 1;
};

/** How many visits the figures count, as the summary and the last row of the table say. */
async function counted(page: Page) {
  const said = await content(page)
    .getByRole("button", { name: /all that/ })
    .first()
    .innerText();
  const all = await page.locator('[data-row="all"] td').allInnerTexts();
  return { said: Number.parseInt(said, 10), all: all.map(Number) };
}

test("the switch leads to the figures, which follow the filter", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.getByRole("radio", { name: "Visits", exact: true }).check();
  await page.getByRole("table").waitFor();
  await expect.poll(() => page.url()).toContain("view=visits");
  expect(await page.title()).toMatch(/^Reading visits/);
  expect(await page.getByRole("checkbox").count()).toBe(0);
  const steps: (() => Promise<void>)[] = [
    () => Promise.resolve(),
    () => page.getByRole("radio", { name: /^Basotho/ }).check(),
    async () => {
      await page.getByRole("button", { name: "Any kind" }).click();
      await page.getByRole("checkbox", { name: /^for a meeting/ }).check();
      await page.keyboard.press("Escape");
    },
    () => page.getByRole("button", { name: "Clear" }).click(),
    async () => {
      await page.getByRole("button", { name: "Any person" }).click();
      await page.getByRole("combobox").fill("mosis");
      await page.keyboard.press("Enter");
    },
  ];
  for (const step of steps) {
    await step();
    // Longer than the address waits before it follows.
    await page.waitForTimeout(400);
    const { filter = INITIAL_VIEW.filter } = parseUrl(new URL(page.url()).search).view;
    const visits = visibleVisits({ data, filter });
    const { said, all } = await counted(page);
    expect(said).toBe(visits.length);
    const sides = data.file.parties.filter(({ id }) => [null, id].includes(filter.side));
    expect(all.slice(0, sides.length)).toEqual(
      sides.map(({ id }) => visits.filter((one) => one.visit.from === id).length),
    );
    const count = await page
      .getByRole("search")
      .getByRole("status")
      .filter({ hasText: /visit/ })
      .innerText();
    expect(count).toContain(`${visits.length} `);
  }
  await leave(seen);
});

test("each number, in pictures and table, opens as many visits as it says", async () => {
  const seen = await visit("?lang=en&view=visits");
  const wrong = await seen.page.evaluate(async () => {
    const found: string[] = [];
    const numbers = document.querySelectorAll<HTMLElement>("[data-events] [aria-expanded]");
    for (const one of numbers) {
      one.click();
      await new Promise(requestAnimationFrame);
      const said = Number.parseInt(one.getAttribute("aria-label") ?? "", 10);
      const shown = document.querySelectorAll("[data-visits] li a").length;
      const open = document.querySelectorAll("[data-visits]").length;
      if (open !== 1 || shown !== said || document.activeElement?.matches("[data-visits]") !== true)
        found.push(`${one.getAttribute("aria-label")}: ${shown} in ${open}`);
    }
    return numbers.length > 60 ? found : ["too few numbers"];
  });
  expect(wrong).toEqual([]);
  await leave(seen);
});

describe("by keyboard alone", () => {
  test("from a number to its visits, to one of them, and all the way back", async () => {
    for (const options of [
      {},
      { viewport: { width: 1024, height: 768 } },
      { viewport: { width: 390, height: 844 } },
    ]) {
      const seen = await visit("?lang=en&view=visits", options);
      const { page } = seen;
      await number(page, /: Basotho visitors to China, 2000s$/).focus();
      const from = await focused(page);
      await page.keyboard.press("Enter");
      expect(await list(page).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await inView(page, "[data-visits] h4")).toBe(true);
      for (const key of ["Tab", "Tab", "Tab"]) await page.keyboard.press(key);
      const title = await focused(page);
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      expect(await focused(page)).toContain(title);
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe(title);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
      expect(await focused(page)).toBe(title);
      expect(await inView(page, "[data-visits] a:focus")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await list(page).count()).toBe(0);
      expect(await focused(page)).toBe(from);
      await leave(seen);
    }
  });

  test("V turns to the visits and back, and never loses the focus", async () => {
    const seen = await visit("?lang=en&view=list");
    const { page } = seen;
    await page
      .getByRole("link", { name: /^Diplomatic relations restored/ })
      .first()
      .focus();
    await page.keyboard.press("v");
    await page.getByRole("table").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await page.keyboard.press("V");
    await page.locator(".vis[data-ready]").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await leave(seen);
  });
});

test("a link opens the figures under its filter, with its event beside them", async () => {
  const seen = await visit("?lang=zh&view=visits&side=lesotho&event=2006-mosisili-focac-visit");
  const { page } = seen;
  expect(await page.getByRole("complementary").getByRole("heading").first().innerText()).toContain(
    "莫西西利",
  );
  expect(await page.getByRole("columnheader").allInnerTexts()).not.toContain("中方访莱");
  await leave(seen);
});

test("while the figures come the page says so; where they do not, the rest works and they can be asked for again", async () => {
  const seen = await visit("?lang=en&view=list");
  const { page } = seen;
  let refuse: () => void = () => {};
  const waited = new Promise<void>((resolve) => (refuse = resolve));
  await page.route("**/VisitsPage-*.js", async (route) => {
    await waited;
    await route.abort();
  });
  await page.getByRole("radio", { name: "Visits", exact: true }).check();
  await page.getByText("Loading…").waitFor();
  refuse();
  await page.getByText("The figures of visits cannot be shown").waitFor();
  await page.unroute("**/VisitsPage-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("table").waitFor();
  // The browser's own words on what this test did, and no others, are forgiven.
  const forgiven = /net::ERR_FAILED$|dynamically imported module: .*\/VisitsPage-[^/]*\.js$/;
  await leave({ ...seen, faults: seen.faults.filter((text) => !forgiven.test(text)) });
});

test("a phone has a tab for the visits, and its filter speaks of visits", async () => {
  const seen = await visit("?lang=en&view=list", { viewport: { width: 390, height: 844 } });
  const { page } = seen;
  await page.getByRole("button", { name: "Visits", exact: true }).click();
  await page.getByRole("table").waitFor();
  await page.getByRole("button", { name: "Filter" }).click();
  const sheet = page.getByRole("dialog", { name: /^Filter/ });
  expect(await sheet.getByRole("checkbox", { name: /Culture/ }).count()).toBe(0);
  await sheet.getByRole("radio", { name: /^Chinese/ }).check();
  const visits = data.events.filter((event) => event.visit?.from === "china").length;
  await sheet.getByRole("button", { name: `Show ${visits} visits` }).click();
  expect((await counted(page)).said).toBe(visits);
  await leave(seen);
});
