import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";

const visit = browse();

const list = (page: Page) => page.getByRole("region", { name: /List of events|事件列表/ });
const row = (page: Page, event: string) => list(page).locator(`[data-row="${event}"]`).first();
const topOf = async (page: Page, event: string) =>
  Math.round((await row(page, event).boundingBox())?.y ?? NaN);

/** Whether a row is seen: within the list and under no head that stays. */
const isSeen = (page: Page, event: string) =>
  row(page, event).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const hit = (y: number) =>
      element.contains(document.elementFromPoint(box.left + box.width / 2, y));
    return hit(box.top + 2) && hit(box.bottom - 2);
  });

test("by keyboard alone the list is sorted by lane, by person, and by date again", async () => {
  const seen = await visit("?lang=en&view=list");
  const { page } = seen;
  const firstHead = () => list(page).getByRole("heading", { level: 3 }).first().innerText();
  expect(await firstHead()).toContain("Diplomatic relations");
  await list(page).getByRole("radio", { name: "Date" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(firstHead).toMatch(/Chinese visitors to Lesotho \d+ events/);
  await expect.poll(() => page.url()).toContain("sort=lane");
  await page.keyboard.press("ArrowRight");
  await expect.poll(firstHead).toMatch(/^Abdul’ahat Abdurixit 阿不来提/);
  expect(await list(page).getByRole("heading", { level: 3 }).last().innerText()).toContain(
    "Nobody named",
  );
  await page.keyboard.press("ArrowRight");
  await expect.poll(firstHead).toContain("Diplomatic relations");
  await leave(seen);
});

test("a link opens the list in its order, with the selected event in view", async () => {
  for (const sort of ["date", "lane", "person"]) {
    const seen = await visit(`?lang=en&view=list&sort=${sort}&event=2026-wang-yi-visit`);
    await expect.poll(() => isSeen(seen.page, "2026-wang-yi-visit")).toBe(true);
    await leave(seen);
  }
});

test("the heads stay while the rows pass under them", async () => {
  const seen = await visit("?lang=en&view=list");
  const { page } = seen;
  await list(page).evaluate((element) => (element.scrollTop = 1500));
  const room = await list(page).boundingBox();
  const columns = await list(page).locator("[aria-hidden]", { hasText: "People" }).boundingBox();
  expect(columns?.y).toBe(room?.y);
  const period = list(page).getByRole("heading", { name: /^Relations restored/ });
  expect((await period.boundingBox())?.y).toBeCloseTo(
    (columns?.y ?? 0) + (columns?.height ?? 0),
    0,
  );
  await leave(seen);
});

describe("the list keeps its place", () => {
  test.each([
    ["en", 1440],
    ["both", 1440],
    ["zh", 1024],
  ])("in %s at %i px, while the panel opens and closes beside it", async (lang, width) => {
    const seen = await visit(`?lang=${lang}&view=list`, { viewport: { width, height: 800 } });
    const { page } = seen;
    await row(page, "2010-letsie-iii-expo-visit").getByRole("link").scrollIntoViewIfNeeded();
    const before = await topOf(page, "2010-letsie-iii-expo-visit");
    await row(page, "2010-letsie-iii-expo-visit").getByRole("link").click();
    expect(await topOf(page, "2010-letsie-iii-expo-visit")).toBeCloseTo(before, -1);
    expect(await isSeen(page, "2010-letsie-iii-expo-visit")).toBe(true);
    const opened = await topOf(page, "2010-letsie-iii-expo-visit");
    await page.getByRole("button", { name: /Close event|关闭事件/ }).click();
    const closed = await topOf(page, "2010-letsie-iii-expo-visit");
    expect(Math.abs(closed - opened)).toBeLessThanOrEqual(1);
    await leave(seen);
  });

  test("on a phone, where the event opens below it", async () => {
    const seen = await visit("?lang=en&view=list", { viewport: { width: 390, height: 844 } });
    const { page } = seen;
    await row(page, "2010-letsie-iii-expo-visit").getByRole("link").click();
    expect(await isSeen(page, "2010-letsie-iii-expo-visit")).toBe(true);
    await leave(seen);
  });

  test("while the language changes", async () => {
    const seen = await visit("?lang=en&view=list&event=2010-letsie-iii-expo-visit");
    const { page } = seen;
    const before = await topOf(page, "2010-letsie-iii-expo-visit");
    await page.getByRole("radio", { name: "Both" }).check();
    const after = await topOf(page, "2010-letsie-iii-expo-visit");
    expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
    await leave(seen);
  });

  test("and follows an event that is chosen in the panel", async () => {
    const seen = await visit("?lang=en&view=list&event=2001-mosisili-visit");
    const { page } = seen;
    await page
      .getByRole("complementary")
      .getByRole("link", { name: /^2010 / })
      .click();
    expect(await isSeen(page, "2010-mosisili-expo-visit")).toBe(true);
    await leave(seen);
  });
});

test("on a phone nothing scrolls sideways, however the list is sorted", async () => {
  for (const lang of ["en", "zh", "both"]) {
    const seen = await visit(`?lang=${lang}&view=list`, { viewport: { width: 390, height: 844 } });
    const { page } = seen;
    for (const sort of ["date", "lane", "person"]) {
      await list(page).locator(`input[value=${sort}]`).check();
      const overflow = await list(page).evaluate((element) =>
        [element, ...element.querySelectorAll("li, h2, h3, fieldset")]
          .filter((one) => one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent),
      );
      expect({ sort, overflow }).toEqual({ sort, overflow: [] });
    }
    await leave(seen);
  }
});

test("on a phone a row has date, mark and title; people and sources stand in the panel", async () => {
  const seen = await visit("?lang=en&view=list", { viewport: { width: 390, height: 844 } });
  const words = await row(seen.page, "1997-maope-visit").innerText();
  expect(words).toMatch(/1997\s+year only\s+/);
  expect(words).toContain("Foreign Minister Maope");
  expect(words).not.toContain("Kelebone");
  expect(words).not.toContain("Ministry of Foreign Affairs");
  await leave(seen);
});

test("in both languages each title has a column of its own where there is room, else its own line", async () => {
  const seen = await visit("?lang=both&view=list");
  const { page } = seen;
  const titles = async () => {
    const spans = row(page, "1983-establishment").getByRole("link").locator("> span");
    return [await spans.nth(0).boundingBox(), await spans.nth(1).boundingBox()];
  };
  const [english, chinese] = await titles();
  expect(english && chinese && chinese.x > english.x + english.width - 1).toBe(true);
  await page.setViewportSize({ width: 1024, height: 800 });
  const [above, below] = await titles();
  expect(above && below && below.x === above.x && below.y > above.y).toBe(true);
  await leave(seen);
});

test.each(["date", "lane", "person"])(
  "in Chinese, sorted by %s, no English is left unmarked",
  async (sort) => {
    const seen = await visit(`?lang=zh&view=list&sort=${sort}`);
    expect(await list(seen.page).evaluate(unmarkedWords, "zh" as const)).toEqual([]);
    await leave(seen);
  },
);

test.each(["lane", "person"])("axe finds nothing in the list by %s", async (sort) => {
  // Two groups and more than a dozen people: every kind of row. By date it is looked at in each language.
  const few = "side=china&lanes=culture";
  const seen = await visit(`?lang=both&view=list&sort=${sort}&${few}&event=2026-wang-yi-visit`);
  expect(await findings(seen.page)).toEqual([]);
  await leave(seen);
});
