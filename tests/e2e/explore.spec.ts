import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { readData } from "../../scripts/dataFolder.ts";
import { sortEvents } from "../../src/domain/event/sortEvents.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { browse, leave } from "./browse.ts";

const visit = browse();

/** Every event of the store, in the one order. */
const EVENTS = sortEvents(toEventStore(readData().files).events);
const ORDER = EVENTS.map(({ id }) => id);

function focusedEvent(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset["event"] : undefined;
  });
}

/** ms, for 157 events one after the other. */
const LONG = 180_000;

/** All lanes at their full height: to scroll to one is a test of its own. */
const TALL = { width: 1440, height: 2600 };

/** Just less than all years, where a crowded lane leaves none to its rail. */
const EVERY_EVENT = "t=1983-01-01..2030-12-31";

describe.each(["en", "zh", "both"] as const)("in %s", (lang) => {
  test(
    "every event is opened with the mouse, and the panel tells what was opened",
    async () => {
      const seen = await visit(`?lang=${lang}&${EVERY_EVENT}`, { viewport: TALL });
      const { page } = seen;
      const heading = page.getByRole("complementary").getByRole("heading", { level: 2 });
      const langs = lang === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
      let lane: string | undefined;
      for (const event of EVENTS) {
        if (event.date === null && event.lane !== lane) {
          lane = event.lane;
          await page.locator(`[data-lane="${lane}"] button`).click();
        }
        await page.locator(`[data-event="${event.id}"]`).click();
        await expect.poll(() => page.url()).toMatch(new RegExp(`event=${event.id}(&|$)`));
        expect(await heading.innerText()).toBe(langs.map((one) => event.title[one]).join("\n"));
      }
      await leave(seen);
    },
    LONG,
  );

  test(
    "every event is reached and opened with the keyboard alone, and Escape returns to it",
    async () => {
      const seen = await visit(`?lang=${lang}&${EVERY_EVENT}`, { viewport: TALL });
      const { page } = seen;
      await page.getByRole("group", { name: /Arrow left and right|左右方向键/ }).focus();
      for (const id of ORDER) {
        // From outside the first arrow leads to the first event in view.
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => focusedEvent(page), { interval: 10 }).toBe(id);
        await page.keyboard.press("Enter");
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
        await page.keyboard.press("Escape");
        await expect.poll(() => focusedEvent(page), { interval: 10 }).toBe(id);
      }
      await leave(seen);
    },
    LONG,
  );
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
  const laneOf = (id: string | undefined) => {
    const event = EVENTS.find((one) => one.id === id);
    return event?.visit?.from ?? event?.lane;
  };
  expect(lanes.map(laneOf)).toEqual([
    "lesotho",
    "china",
    "lesotho",
    "relations",
    "economy",
    "culture",
  ]);
  await leave(seen);
});

test("the events are one tab stop, between the strip of periods and the overview", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.getByRole("button", { name: /^Show Relations restored/ }).focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("group");
  for (const name of ["First year shown", "Last year shown"]) {
    await page.keyboard.press("Tab");
    const focused = () => document.activeElement?.getAttribute("aria-label");
    expect(await page.evaluate(focused)).toBe(name);
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
  await leave(seen);
});

test("six quick presses lead to the sixth event, though most on the way are yet to be drawn", async () => {
  const seen = await visit("?lang=en&t=1983-01-01..1984-12-31");
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedEvent(page)).toBe(ORDER[5]);
  await leave(seen);
});

test("an event out of view comes into view when the keyboard reaches it", async () => {
  const seen = await visit("?lang=en&t=1983-01-01..1986-12-31");
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  await page.keyboard.press("Home");
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedEvent(page)).toBe(ORDER[20]);
  const box = await page.locator(`.ev-label[data-event="${ORDER[20]}"]`).boundingBox();
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  expect(box && room && box.x >= room.x && box.x + box.width <= room.x + room.width).toBe(true);
  await expect.poll(() => page.url()).not.toContain("t=1983");
  await leave(seen);
});

test("a lane below the fold scrolls into view when the keyboard reaches it", async () => {
  const seen = await visit("?lang=both&t=1983-01-01..1986-12-31", {
    viewport: { width: 1440, height: 480 },
  });
  const { page } = seen;
  await page.getByRole("group", { name: /Arrow left and right/ }).focus();
  await page.keyboard.press("Home");
  const steps = ORDER.indexOf("1985-cultural-agreement");
  for (let i = 0; i < steps; i++) await page.keyboard.press("ArrowRight");
  const label = page.locator('[data-event="1985-cultural-agreement"]');
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
