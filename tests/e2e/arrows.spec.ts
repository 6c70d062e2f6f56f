import { expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { sortEvents } from "../../src/domain/event/sortEvents.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { browse, leave } from "./browse.ts";
import { EVERY_EVENT } from "./everyEvent.ts";
import { canvas, focusedEvent, focusOn } from "./focusedEvent.ts";
import { expectAmongYears, focused } from "./page.ts";

const visit = browse();

/** Every event of the store, in the one order. */
const EVENTS = sortEvents(toEventStore(readData().files).events);
const ORDER = EVENTS.map(({ id }) => id);

// The keys lead the same way in every language, and Enter does the same at every event.
test("every event is reached, and one in 4 is opened, with the keyboard alone, and Escape returns to it", async () => {
  const seen = await visit(`?lang=en&${EVERY_EVENT.query}`, EVERY_EVENT.options);
  const { page } = seen;
  await canvas(page).focus();
  for (const [place, id] of ORDER.entries()) {
    // From outside the first arrow leads to the first event in view.
    await page.keyboard.press("ArrowRight");
    await focusOn(page, id);
    if (place % 4 > 0) continue;
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Escape");
    await focusOn(page, id);
  }
  await leave(seen);
});

test("up and down change the lane, and the focus is always seen", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await canvas(page).focus();
  await page.keyboard.press("Home");
  const lanes: (string | undefined)[] = [];
  for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown"]) {
    await page.keyboard.press(key);
    const ring = page.locator(".ev-label:focus-visible");
    expect(await ring.evaluate((label) => getComputedStyle(label).outlineWidth)).toBe("2px");
    lanes.push(await focusedEvent(page));
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
    expect(await focused(page)).toBe(name);
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(true);
  await leave(seen);
});

test("an event out of view comes into view when the keyboard reaches it", async () => {
  const seen = await visit("?lang=en&t=1983-01-01..1986-12-31");
  const { page } = seen;
  await canvas(page).focus();
  await page.keyboard.press("Home");
  for (let i = 0; i < 20; i++) await page.keyboard.press("ArrowRight");
  await focusOn(page, ORDER[20]);
  await expectAmongYears(page, page.locator(`.ev-label[data-event="${ORDER[20]}"]`));
  await expect.poll(() => page.url()).not.toContain("t=1983");
  await leave(seen);
});

test("a lane below the fold scrolls into view when the keyboard reaches it", async () => {
  const seen = await visit("?lang=both&t=1983-01-01..1986-12-31", {
    viewport: { width: 1440, height: 480 },
  });
  const { page } = seen;
  await canvas(page).focus();
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

test("after a click the arrow keys go on from there, Escape closes, and again from the panel", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.locator('[data-event="1990-suspension"]').click();
  await focusOn(page, "1990-suspension");
  await page.keyboard.press("ArrowRight");
  await focusOn(page, "1993-joint-communique");
  await page.getByRole("button", { name: "Close event" }).focus();
  await page.keyboard.press("Escape");
  await focusOn(page, "1990-suspension");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("event=");
  await leave(seen);
});
