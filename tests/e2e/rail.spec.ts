import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { canvas, focusedEvent, focusOn } from "./focusedEvent.ts";
import { boxOf, parameter } from "./page.ts";

const visit = browse();

/** What a lane's rail lists at all years: what is not on the axis then. */
const listOfRail = (page: Page) =>
  page.getByRole("region", { name: /^Not on the axis at all years: / });

const onCanvas = (page: Page) =>
  canvas(page).evaluate((timeline) => timeline === document.activeElement);

test("the list of a lane that is taken out goes for good, and takes no Escape", async () => {
  const seen = await visit("?lang=en&event=1990-suspension");
  const { page } = seen;
  await page.locator("[data-lane=economy] button").click();
  await listOfRail(page).waitFor();
  const economy = page.getByRole("checkbox", { name: /^Economy/ });
  await economy.uncheck();
  expect(await listOfRail(page).count()).toBe(0);
  await economy.check();
  expect(await listOfRail(page).count()).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => parameter(page, "event")).toBeNull();
  await leave(seen);
});

test("where the list goes with the focus in it, the timeline has the focus", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.locator("[data-lane=economy] button").click();
  await listOfRail(page).waitFor();
  expect(await focusedEvent(page)).toBeDefined();
  // Closer, every dated event is on the axis.
  await page.keyboard.press("+");
  await expect.poll(() => onCanvas(page)).toBe(true);
  await leave(seen);
});

test("“more below” leaves the focus in the timeline when there is no more", async () => {
  const seen = await visit("?lang=en", { viewport: { width: 1280, height: 520 } });
  const { page } = seen;
  const more = page.getByRole("button", { name: /more .*below/ });
  for (let press = 0; press < 9 && (await more.count()) > 0; press++) {
    await more.click();
    await page.waitForTimeout(200);
  }
  expect(await more.count()).toBe(0);
  expect(await onCanvas(page)).toBe(true);
  await leave(seen);
});

test("after a filter the arrow keys begin at an event that is shown", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await canvas(page).focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
  await focusOn(page, "1985-li-dongye-visit");
  await page.getByRole("radio", { name: /^Basotho/ }).check();
  await canvas(page).focus();
  await page.keyboard.press("ArrowRight");
  await focusOn(page, "1983-establishment");
  await leave(seen);
});

test("lanes dragged straight up open no event", async () => {
  const seen = await visit("?lang=en", { viewport: { width: 1280, height: 520 } });
  const { page } = seen;
  const name = page.locator('.ev-label[data-event="1985-li-dongye-visit"]');
  const { middle, centre } = await boxOf(name);
  const rail = page.locator(".vis-panel.vis-left");
  await page.mouse.move(middle, centre);
  await page.mouse.down();
  await page.mouse.move(middle, centre - 60, { steps: 6 });
  await page.mouse.up();
  expect(await rail.evaluate((lanes) => lanes.scrollTop)).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  expect(parameter(page, "event")).toBeNull();
  await leave(seen);
});
