import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { readData } from "../../scripts/dataFolder.ts";
import { sortEvents } from "../../src/domain/event/sortEvents.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { browse, leave } from "./browse.ts";
import { EVERY_EVENT } from "./everyEvent.ts";
import { boxOf } from "./page.ts";

const visit = browse();

/** Every event of the store, in the one order. */
const EVENTS = sortEvents(toEventStore(readData().files).events);

/** Waits in the page until an event is open and the panel's heading says something; gives what it says then. */
const heading = (page: Page, event: string, words: string) =>
  page.evaluate(
    async ([id, wanted]) => {
      const said = () => document.querySelector<HTMLElement>("aside h2")?.innerText;
      const isOpen = () => new URLSearchParams(location.search).get("event") === id;
      const late = performance.now() + 5000;
      while (!(isOpen() && said() === wanted) && performance.now() < late)
        await new Promise(requestAnimationFrame);
      return isOpen() ? said() : `${id} is not open`;
    },
    [event, words],
  );

// The keyboard reaches every one (arrows.spec.ts). In both languages names are longest and lanes tallest.
test("one event in 2 is opened with the mouse, and the panel tells what was opened", async () => {
  const seen = await visit(`?lang=both&${EVERY_EVENT.query}`, EVERY_EVENT.options);
  const { page } = seen;
  let lane: string | undefined;
  for (const event of EVENTS.filter((_, i) => i % 2 === 0)) {
    if (event.date === null && event.lane !== lane) {
      lane = event.lane;
      await page.locator(`[data-lane="${lane}"] button`).click();
    }
    const name = page.locator(`[data-event="${event.id}"]`);
    if (event.date === null) await name.scrollIntoViewIfNeeded();
    // As a hand does it, without the waiting of a click by Playwright: whatever lies there is hit.
    const { middle, centre } = await boxOf(name);
    await page.mouse.click(middle, centre);
    const title = `${event.title.en}\n${event.title.zh}`;
    expect(await heading(page, event.id, title)).toBe(title);
  }
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
