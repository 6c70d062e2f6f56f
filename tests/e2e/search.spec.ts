import { titleIn } from "../../src/domain/source/titleIn.ts";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { search } from "../searched.ts";
import { browse, leave } from "./browse.ts";
import { focused, parameter } from "./page.ts";
import { field, isAtTop, panel, results, sentence } from "./searching.ts";

const visit = browse();

const told = (page: Page) =>
  page.getByRole("search", { name: /^(Search|搜索)$/ }).getByRole("status");

test("by keyboard alone: / and a name, the first match, the next by F3, back to the results, clear", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const { events: visits, sources } = search("mosisili");
  await page.keyboard.press("/");
  expect(await field(page).inputValue()).toBe("");
  await page.keyboard.type("mosisili");
  await sentence(page).waitFor();
  await expect
    .poll(() => sentence(page).innerText())
    .toBe(`1 person, ${visits.length} events and ${sources.length} sources match “mosisili”`);
  await expect.poll(() => told(page).innerText()).toBe(await sentence(page).innerText());
  await expect.poll(() => parameter(page, "q")).toBe("mosisili");
  expect(parameter(page, "event")).toBeNull();

  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "event")).toBe(visits[0]?.id);
  expect(await focused(page)).toContain(visits[0]?.title.en);
  expect(await panel(page).getByText(`match 1 of ${visits.length}`).isVisible()).toBe(true);
  await panel(page)
    .getByRole("link", { name: /^All sources/ })
    .focus();
  await page.keyboard.press("F3");
  await expect.poll(() => parameter(page, "event")).toBe(visits[1]?.id);
  expect(await isAtTop(page)).toBe(false);

  // From the event to what lies beneath it, and from there out of the search.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await sentence(page).waitFor();
  expect(parameter(page, "q")).toBe("mosisili");
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toContain(visits[0]?.title.en);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toMatch(/^Search people/);
  await page.keyboard.press("Escape");
  await expect.poll(() => parameter(page, "q")).toBeNull();
  expect(await focused(page)).toMatch(/^Search people/);
  // What is typed comes first; what it finds may be drawn a moment later.
  await expect.poll(() => page.locator("mark").count()).toBe(0);
  await leave(seen);
});

test("a link says the search: what it finds is there, the window and the filter as they were", async () => {
  const seen = await visit(
    "?lang=zh&q=%E8%8E%AB%E8%A5%BF%E8%A5%BF%E5%88%A9&t=2005-01-01..2008-12-31",
  );
  const { page } = seen;
  await sentence(page).waitFor();
  expect(await field(page).inputValue()).toBe("莫西西利");
  const outside = search("莫西西利").events.filter(
    ({ date }) => date !== null && (date < "2005" || date > "2009"),
  );
  expect(await results(page).innerText()).toContain(`另有${outside.length}项在此之外`);
  expect(parameter(page, "t")).toBe("2005-01-01..2008-12-31");
  await results(page).getByRole("button", { name: "显示其所在年份" }).click();
  await expect.poll(() => results(page).innerText()).toContain("均在所示年份内");
  await leave(seen);
});

test("Back from an event that was found leads back to what was found", async () => {
  const seen = await visit("?lang=en&q=vaccine");
  const { page } = seen;
  await results(page)
    .getByRole("link", { name: /^First vaccines/ })
    .click();
  await expect.poll(() => parameter(page, "event")).toBe("2021-first-vaccines");
  await page.goBack();
  await sentence(page).waitFor();
  expect(parameter(page, "q")).toBe("vaccine");
  await leave(seen);
});

describe("what is typed badly", () => {
  test("of 10,000 characters pasted 200 are searched, and everything goes on", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await field(page).fill("莫西西利 ".repeat(2000));
    await results(page).getByText("Only the first 200 characters are searched.").waitFor();
    expect((await field(page).inputValue()).length).toBe(200);
    await expect.poll(() => parameter(page, "q")?.length).toBe(200);
    const wider = await results(page).evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(wider).toBe(false);
    await page.reload();
    await sentence(page).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("wang yong");
    await expect.poll(() => sentence(page).innerText()).toMatch(/match “wang yong”/);
    await leave(seen);
  });

  test("punctuation alone is told, and nothing is marked", async () => {
    const seen = await visit("?lang=both");
    const { page } = seen;
    await field(page).fill("，。?!—“”");
    await results(page)
      .getByText(/has no letter and no digit/)
      .waitFor();
    expect(await results(page).innerText()).toContain("没有可供搜索的文字或数字");
    expect(await page.locator("mark").count()).toBe(0);
    await page.keyboard.press("Enter");
    expect(parameter(page, "event")).toBeNull();
    await leave(seen);
  });
});

test("where nothing is found the timeline stays as it was, and a near name is one press away", async () => {
  const seen = await visit("?lang=zh&t=2000-01-01..2010-12-31");
  const { page } = seen;
  const labels = () => page.locator(".ev-label").allInnerTexts();
  const before = await labels();
  await field(page).fill("莫西西礼");
  await results(page).getByText("写法相近").waitFor();
  expect(await labels()).toEqual(before);
  expect(parameter(page, "t")).toBe("2000-01-01..2010-12-31");
  await results(page)
    .getByRole("button", { name: /^搜索此名/ })
    .click();
  await expect.poll(() => sentence(page).innerText()).toContain("与“莫西西利”相符");
  expect(await isAtTop(page)).toBe(false);
  await leave(seen);
});

test("How to read the timeline takes the place of what was found", async () => {
  const seen = await visit("?lang=en&q=mosi");
  const { page } = seen;
  await sentence(page).waitFor();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "How to read the timeline" }).click();
  expect(await focused(page)).toMatch(/^A name is ruled underneath/);
  expect(await field(page).inputValue()).toBe("");
  await leave(seen);
});

test("a source that was found leads to its place among the sources", async () => {
  const seen = await visit("?lang=en&q=wikipedia");
  const { page } = seen;
  const [, last] = search("wikipedia").sources;
  await results(page)
    .getByRole("link", { name: last ? titleIn(last, "en").text : "" })
    .click();
  await expect.poll(() => parameter(page, "view")).toBe("sources");
  const row = page.locator(`[data-entry="${last?.id}"]`);
  const inView = () =>
    row.evaluate((one) => {
      const box = one.getBoundingClientRect();
      return box.top >= 0 && box.top < window.innerHeight;
    });
  await expect.poll(inView).toBe(true);
  await leave(seen);
});

test("where the index cannot be loaded it says so, the rest works, and trying again helps", async () => {
  const seen = await visit("?lang=en", {}, (page) =>
    page.route("**/createSearch-*.js", (route) => route.abort()),
  );
  const { page, faults } = seen;
  await field(page).fill("mosisili");
  await results(page).getByRole("alert").waitFor();
  expect(await results(page).innerText()).toMatch(/could not be loaded[^]*未能载入/);
  await expect.poll(() => told(page).innerText()).toMatch(/could not be loaded/);
  expect(await page.locator(".ev-label").first().isVisible()).toBe(true);
  await page.unroute("**/createSearch-*.js");
  await results(page).getByRole("button", { name: "Try again" }).click();
  await sentence(page).waitFor();
  expect(faults.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
  await seen.end();
});
