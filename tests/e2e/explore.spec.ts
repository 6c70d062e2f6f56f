import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { browse, leave } from "./browse.ts";

const visit = browse();

const ORDER = [
  "1983-establishment",
  "1987-mamohato-visit",
  "1990-taiwan-resumption",
  "1990-suspension",
  "1993-joint-communique",
  "1994-restoration",
  "2006-mosisili-focac-visit",
  "2009-cultural-programme",
  "2022-zero-tariff",
  "2026-wang-yi-visit",
  "aid-national-library",
];

/** What the panel's heading says of each event. */
const TITLES = new Map(
  toEventStore(readData().files).events.map(({ id, title }) => [id, title] as const),
);

const UNDATED = { name: /1 undated|1项无日期/ };

function focusedEvent(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset["event"] : undefined;
  });
}

describe.each(["en", "zh", "both"] as const)("in %s", (lang) => {
  test("every event is opened with the mouse, from the timeline or its lane's undated list", async () => {
    const seen = await visit(`?lang=${lang}`);
    const { page } = seen;
    for (const id of ORDER.slice(0, -1)) {
      await page.locator(`.ev-label[data-event="${id}"]`).click();
      await expect.poll(() => new URL(page.url()).searchParams.get("event")).toBe(id);
      const current = page.locator('.ev-label[aria-current="true"]');
      expect(await current.getAttribute("data-event")).toBe(id);
    }
    await page.getByRole("button", UNDATED).click();
    await page.locator('[data-event="aid-national-library"]').click();
    await expect.poll(() => page.url()).toContain("event=aid-national-library");
    await leave(seen);
  });

  test("every event is reached and opened with the keyboard alone, and Escape returns to it", async () => {
    const seen = await visit(`?lang=${lang}`);
    const { page } = seen;
    await page.getByRole("group", { name: /Arrow left and right|左右方向键/ }).focus();
    for (const id of ORDER) {
      // From outside the first arrow leads to the first event in view.
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => focusedEvent(page)).toBe(id);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toContain(`event=${id}`);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      await page.keyboard.press("Escape");
      await expect.poll(() => focusedEvent(page)).toBe(id);
    }
    await leave(seen);
  });

  test("the panel tells what was opened, whichever it is", async () => {
    const seen = await visit(`?lang=${lang}`);
    const { page } = seen;
    const heading = page.getByRole("complementary").getByRole("heading", { level: 2 });
    for (const id of ORDER) {
      if (id === "aid-national-library") await page.getByRole("button", UNDATED).click();
      await page.locator(`[data-event="${id}"]`).click();
      const title = TITLES.get(id);
      const langs = lang === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
      await expect
        .poll(() => heading.innerText())
        .toBe(langs.map((one) => title?.[one]).join("\n"));
    }
    await leave(seen);
  });
});

test("up and down change the lane, and the focus is always seen", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  await page.keyboard.press("Home");
  const lanes: (string | undefined)[] = [];
  for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) {
    await page.keyboard.press(key);
    lanes.push(await focusedEvent(page));
    const ring = page.locator(".ev-label:focus-visible");
    expect(await ring.evaluate((label) => getComputedStyle(label).outlineWidth)).toBe("2px");
  }
  expect(lanes).toEqual([
    "1987-mamohato-visit",
    "2026-wang-yi-visit",
    "2006-mosisili-focac-visit",
    "1994-restoration",
    "2022-zero-tariff",
    "2009-cultural-programme",
  ]);
  await leave(seen);
});

test("the events are one tab stop, between the strip of periods and the panel", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.getByRole("button", { name: /^Show Relations restored/ }).focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("group");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
  await leave(seen);
});

test("six quick presses lead to the sixth event, though most on the way are yet to be drawn", async () => {
  const seen = await visit("?lang=en&t=1983-01-01..1984-12-31");
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedEvent(page)).toBe("1994-restoration");
  await leave(seen);
});

test("an event out of view comes into view when the keyboard reaches it", async () => {
  const seen = await visit("?lang=en&t=1983-01-01..1986-12-31");
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => focusedEvent(page)).toBe("2026-wang-yi-visit");
  const box = await page.locator('[data-event="2026-wang-yi-visit"]').boundingBox();
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  expect(box && room && box.x >= room.x && box.x + box.width <= room.x + room.width).toBe(true);
  await expect.poll(() => page.url()).toContain("t=202");
  await leave(seen);
});

test("a lane below the fold scrolls into view when the keyboard reaches it", async () => {
  const seen = await visit("?lang=both&t=1989-01-01..1992-12-31", {
    viewport: { width: 1440, height: 480 },
  });
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  await page.keyboard.press("Home");
  for (let i = 0; i < 7; i++) await page.keyboard.press("ArrowRight");
  const label = page.locator('[data-event="2009-cultural-programme"]');
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  await expect
    .poll(async () => {
      const box = await label.boundingBox();
      return box && room && box.y >= room.y && box.y + box.height <= room.y + room.height;
    })
    .toBe(true);
  await leave(seen);
});

test("dragging pans and selects nothing, even when it begins and ends on an event", async () => {
  const seen = await visit("?lang=en&t=1983-01-01..1995-12-31");
  const { page } = seen;
  const label = page.locator('[data-event="1987-mamohato-visit"]');
  const before = await label.boundingBox();
  if (!before) throw new Error("not drawn");
  const { x, y } = { x: before.x + 20, y: before.y + 8 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.move(x + 120, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await label.boundingBox())?.x).toBeGreaterThan(before.x + 90);
  expect(page.url()).not.toContain("event=");
  await leave(seen);
});

test("Back returns to the event before, and Forward to the next", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.locator('[data-event="1983-establishment"]').click();
  await page.locator('[data-event="1994-restoration"]').click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.goBack();
  await expect.poll(() => page.getByRole("complementary").innerText()).toContain("30 April 1983");
  await page.goForward();
  await expect.poll(() => page.getByRole("complementary").innerText()).toContain("12 January 1994");
  await leave(seen);
});

test("the wheel zooms with Ctrl alone; the buttons and the strip of periods do the same", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  if (!room) throw new Error("not drawn");
  await page.mouse.move(room.x + room.width / 2, room.y + room.height / 2);
  await page.mouse.wheel(0, -300);
  // The address rests for a moment before it is written: a wheel that did zoom would show by then.
  await page.waitForTimeout(600);
  expect(page.url()).not.toContain("t=");
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(() => page.url()).toContain("t=");
  await page.getByRole("button", { name: "All years" }).click();
  await expect.poll(() => page.url()).not.toContain("t=");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => page.url()).toContain("t=1994-07-");
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(() => page.url()).not.toContain("t=");
  await page.getByRole("button", { name: /^Show Relations suspended/ }).click();
  await expect.poll(() => page.url()).toContain("t=1989-12-");
  await leave(seen);
});

test("zooming keeps the open event where it is", async () => {
  const seen = await visit("?lang=en&event=1994-restoration");
  const { page } = seen;
  const label = page.locator('[data-event="1994-restoration"]');
  for (let times = 0; times < 5; times++) {
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => label.count()).toBe(1);
  }
  expect(await label.isVisible()).toBe(true);
  await leave(seen);
});

test("after a click the arrow keys go on from there, Escape closes, and again from the panel", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.locator('[data-event="1990-suspension"]').click();
  await expect.poll(() => focusedEvent(page)).toBe("1990-suspension");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedEvent(page)).toBe("1993-joint-communique");
  await page.getByRole("button", { name: "Close event" }).focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => focusedEvent(page)).toBe("1990-suspension");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("event=");
  await leave(seen);
});

test("the undated list takes the focus, and Escape closes it", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const toggle = page.getByRole("button", { name: /1 undated/ });
  await toggle.click();
  await expect.poll(() => focusedEvent(page)).toBe("aid-national-library");
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
  await expect.poll(() => focusedEvent(page)).toBe("1983-establishment");
  expect(page.url()).not.toContain("#");
  await leave(seen);
});
