import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { expectAmongYears } from "./page.ts";

const visit = browse();

function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement: active } = document;
    if (!(active instanceof HTMLElement)) return undefined;
    return active.dataset["event"] ?? active.tagName;
  });
}

/** What a lane's rail lists at all years: what is not on the axis then. */
const listOfRail = (page: Page) =>
  page.getByRole("region", { name: /^Not on the axis at all years: / });

const canvas = (page: Page) => page.getByRole("group", { name: /^Events on the timeline/ });

describe("the focus goes where the reader goes, and never to the top of the page", () => {
  test("a link in the panel leads to the heading of what it opens", async () => {
    const seen = await visit("?lang=en&event=1990-suspension");
    const { page } = seen;
    const panel = page.getByRole("complementary");
    await panel.getByRole("link", { name: "Diplomatic relations restored" }).press("Enter");
    expect(await focused(page)).toBe("H2");
    await panel.getByRole("link", { name: /^Next/ }).press("Enter");
    expect(await focused(page)).toBe("H2");
    expect(await panel.getByRole("heading", { level: 2 }).innerText()).not.toContain("restored");
    await leave(seen);
  });

  test("Start leads to the heading of the first event", async () => {
    const seen = await visit("?lang=en");
    await seen.page.getByRole("link", { name: /^Start at the beginning/ }).press("Enter");
    expect(await focused(seen.page)).toBe("H2");
    await leave(seen);
  });

  test("Escape in the panel leads to the event that it shows, whatever was opened first", async () => {
    const seen = await visit("?lang=en&view=list");
    const { page } = seen;
    await page.getByRole("link", { name: /^Diplomatic relations established/ }).press("Enter");
    await page.getByRole("link", { name: /^Next/ }).press("Enter");
    const title = await page.getByRole("complementary").getByRole("heading").first().innerText();
    await page.keyboard.press("Escape");
    const back = await page.evaluate(() => document.activeElement?.textContent ?? "");
    expect(title).toContain(back);
    expect(back).not.toBe("");
    await leave(seen);
  });

  test("a dismissed message leaves the focus in the messages", async () => {
    const seen = await visit("?lang=en&t=never");
    await seen.page.getByRole("button", { name: /Dismiss/ }).press("Enter");
    expect(await focused(seen.page)).toBe("DIV");
    await leave(seen);
  });

  test("a closed list of undated events hands the focus back to the timeline", async () => {
    const seen = await visit("?lang=en&t=1983-01-01..2026-12-31");
    const { page } = seen;
    await page
      .getByRole("button", { name: /undated/ })
      .first()
      .click();
    await page
      .getByRole("region", { name: /^Undated/ })
      .getByRole("button", { name: "Close" })
      .click();
    expect(await canvas(page).evaluate((group) => group === document.activeElement)).toBe(true);
    await leave(seen);
  });
});

test("a click without a press, as a screen reader makes it, selects the event", async () => {
  const seen = await visit("?lang=en");
  await seen.page
    .locator('.ev-label[data-event="1990-suspension"]')
    .evaluate((label: HTMLElement) => label.click());
  await expect.poll(() => seen.page.url()).toContain("event=1990-suspension");
  await leave(seen);
});

test("the arrow keys go on from an event that was selected elsewhere", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await canvas(page).focus();
  await page.keyboard.press("Home");
  await page.locator('.ev-label[data-event="1990-suspension"]').click();
  await page.getByRole("link", { name: /^Next/ }).click();
  const opened = new URL(page.url()).searchParams.get("event");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe(opened);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focused(page)).toBe("1990-suspension");
  await leave(seen);
});

test("a key that leads nowhere leaves the focus where it is, and the next key counts from there", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await canvas(page).focus();
  await page.keyboard.press("Home");
  await expect.poll(() => focused(page)).toBe("1983-establishment");
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe("1983-establishment");
  await leave(seen);
});

test("an event chosen in the list is in view when one turns to the timeline, and that works again", async () => {
  const seen = await visit("?lang=en&view=list&t=1983-01-01..1985-12-31");
  const { page } = seen;
  for (const id of ["2009-cultural-programme", "1994-restoration"]) {
    await page.locator(`a[href*="event=${id}"]`).first().click();
    await page.getByRole("radio", { name: "Timeline" }).check();
    await page.locator(".vis[data-ready]").waitFor();
    await expectAmongYears(page, page.locator(`.ev-label[data-event="${id}"]`));
    await page.getByRole("radio", { name: "List" }).check();
  }
  await leave(seen);
});

describe("Back", () => {
  test("returns the focus to the name that was open, and the arrow keys go on from there", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await canvas(page).focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).not.toBe("DIV");
    const name = await focused(page);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("H2");
    await page.goBack();
    await expect.poll(() => focused(page)).toBe(name);
    await leave(seen);
  });

  test("returns it to the heading of the event before, then to the name or row", async () => {
    for (const [query, row] of [
      ["?lang=en", '.ev-label[data-event="1990-suspension"]'],
      ["?lang=en&view=list", '[data-row="1990-suspension"] a'],
    ] as const) {
      const seen = await visit(query);
      const { page } = seen;
      await page.locator(row).click();
      await page.getByRole("link", { name: /^Next/ }).click();
      await page.goBack();
      await expect.poll(() => page.url()).toContain("event=1990-suspension");
      await expect.poll(() => focused(page)).toBe("H2");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
        "China suspends",
      );
      await page.goBack();
      await expect.poll(() => page.url()).not.toContain("event=");
      const back = page.locator(row);
      await expect.poll(() => back.evaluate((at) => at === document.activeElement)).toBe(true);
      await leave(seen);
    }
  });

  test("leaves the language as the reader has it, and so does the next visit", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await page.locator('.ev-label[data-event="1990-suspension"]').click();
    await page.getByRole("radio", { name: "中文" }).check();
    await page.goBack();
    await expect.poll(() => page.url()).toContain("lang=zh");
    await page.goto(page.url().split("?")[0] ?? "");
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    await leave(seen);
  });

  test("returns to the window that was last seen there", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await page.getByRole("button", { name: /^Show Relations suspended|^Show Suspended/ }).click();
    await page.locator('.ev-label[data-event="1990-suspension"]').click();
    const window = new URL(page.url()).searchParams.get("t");
    expect(window).not.toBeNull();
    await page.goBack();
    await expect.poll(() => new URL(page.url()).searchParams.get("event")).toBeNull();
    expect(new URL(page.url()).searchParams.get("t")).toBe(window);
    await leave(seen);
  });
});

test("the list of a rail stays within a low window and follows its lane", async () => {
  const seen = await visit("?lang=en", { viewport: { width: 1280, height: 520 } });
  const { page } = seen;
  await canvas(page).focus();
  await page.keyboard.press("End");
  const box = await listOfRail(page).boundingBox();
  const room = await canvas(page).boundingBox();
  expect(box && room && box.y >= room.y && box.y + box.height <= room.y + room.height).toBe(true);
  await leave(seen);
});

test("the list of a rail takes the focus, and Escape closes it", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const toggle = page.locator('[data-lane="economy"] button');
  await toggle.click();
  const list = listOfRail(page).getByRole("button");
  const first = await list.nth(1).getAttribute("data-event");
  await expect.poll(() => focused(page)).toBe(first);
  await page.keyboard.press("Escape");
  await expect.poll(() => toggle.getAttribute("aria-expanded")).toBe("false");
  await leave(seen);
});

test("the skip link leads to the events and leaves the address alone", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused(page)).toBe("1983-establishment");
  expect(page.url()).not.toContain("#");
  await leave(seen);
});
