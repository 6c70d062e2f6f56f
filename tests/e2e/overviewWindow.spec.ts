import { describe, expect, test } from "vitest";
import type { Locator, Page } from "playwright-core";
import { browse, leave } from "./browse.ts";
import { boxOf, parameter } from "./page.ts";

const visit = browse();

const handle = (page: Page, name: "First" | "Last") =>
  page.getByRole("slider", { name: `${name} year shown` });
const picture = (page: Page) => page.getByRole("img", { name: /^Visits per year/ });
const dayOf = (slider: Locator) => slider.getAttribute("aria-valuetext");

/** Where the middle of a year is in the picture, px of the page. */
async function xOfYear(page: Page, year: number) {
  const box = await boxOf(picture(page));
  return box.x + ((year + 0.5 - 1982) / 50) * box.width;
}

/** Presses the mouse on what is at x, moves it by some px and leaves it pressed. */
async function drag(page: Page, x: number, y: number, by: number) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y);
  await page.mouse.move(x + by, y);
}

/** One finger from place to place, as a browser gets it. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: "touchStart" | "touchMove" | "touchEnd",
    points: { x: number; y: number }[],
  ) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [from]);
  for (let step = 1; step <= 8; step++) {
    const at = (a: number, b: number) => a + ((b - a) * step) / 8;
    await touch("touchMove", [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
  }
  await touch("touchEnd", []);
}

describe("the handles", () => {
  test("are sliders with names, years and days", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..2000-12-31");
    const overview = seen.page.getByRole("region", { name: "Overview" });
    const tree = await overview.ariaSnapshot();
    expect(tree).toMatch(/img "Visits per year, 1983–2026\. .* Hatched: Relations suspended/);
    expect(tree).toMatch(/slider "First year shown"/);
    expect(tree).toMatch(/slider "Last year shown"/);
    expect(await dayOf(handle(seen.page, "First"))).toBe("1 January 1985");
    expect(await dayOf(handle(seen.page, "Last"))).toBe("31 December 2000");
    await leave(seen);
  });

  test("stand at both ends at all years", async () => {
    const seen = await visit("?lang=en");
    expect(await dayOf(handle(seen.page, "First"))).toBe("1 January 1982");
    expect(await dayOf(handle(seen.page, "Last"))).toBe("31 December 2031");
    await leave(seen);
  });

  test("move by keyboard, and the timeline with them", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..2000-12-31");
    const { page } = seen;
    await handle(page, "First").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => parameter(page, "t")).toBe("1991-01-01..2000-12-31");
    expect(await dayOf(handle(page, "First"))).toBe("1 January 1991");
    const year = page.locator(".vis-time-axis .vis-text.vis-year1991");
    const left = (await boxOf(picture(page))).x;
    await expect.poll(async () => Math.abs((await boxOf(year)).x - left)).toBeLessThan(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await expect.poll(() => parameter(page, "t")).toBe("1991-01-01..2031-12-31");
    await page.keyboard.press("Home");
    await expect.poll(() => parameter(page, "t")).toBe("1991-01-01..1991-03-01");
    await leave(seen);
  });

  test("move by mouse, and the timeline follows at once", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..2000-12-31");
    const { page } = seen;
    const { middle, centre } = await boxOf(handle(page, "Last"));
    const label = page.locator('[data-event="1994-restoration"]');
    const before = (await boxOf(label)).x;
    await drag(page, middle, centre, (await xOfYear(page, 2010)) - (await xOfYear(page, 2000)));
    await expect.poll(() => dayOf(handle(page, "Last"))).toMatch(/2010$/);
    await expect.poll(async () => (await boxOf(label)).x).toBeLessThan(before - 50);
    await page.mouse.up();
    await page.mouse.move(middle, centre);
    await expect.poll(() => parameter(page, "t")).toMatch(/^1985-01-01\.\.2010-/);
    await leave(seen);
  });

  test("never pass one another", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..2000-12-31");
    const { page } = seen;
    const { middle, centre } = await boxOf(handle(page, "First"));
    await drag(page, middle, centre, 700);
    await page.mouse.up();
    await expect.poll(() => parameter(page, "t")).toBe("2000-11-02..2000-12-31");
    await leave(seen);
  });

  test("move by finger", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..2010-12-31", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = seen;
    const { middle, centre, width } = await boxOf(handle(page, "Last"));
    expect(width).toBeGreaterThanOrEqual(44);
    const by = (await xOfYear(page, 2000)) - (await xOfYear(page, 2010));
    await swipe(page, { x: middle, y: centre }, { x: middle + by, y: centre });
    await expect.poll(() => parameter(page, "t")).toMatch(/^1985-01-01\.\.(2000-1|2001-0)/);
    await leave(seen);
  });
});

describe("the window", () => {
  test("is panned by its ground, and keeps its length", async () => {
    const seen = await visit("?lang=en&t=1990-01-01..1999-12-31");
    const { page } = seen;
    const { centre } = await boxOf(picture(page));
    const from = await xOfYear(page, 1996);
    await drag(page, from, centre, (await xOfYear(page, 2006)) - from);
    await page.mouse.up();
    await expect
      .poll(() => parameter(page, "t"))
      .toMatch(/^(1999-12|2000-01)-\d\d\.\.(2009-12|2010-01)-\d\d$/);
    await leave(seen);
  });

  test("is panned by a finger along the years; up and down is left to the page", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..2004-12-31", {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = seen;
    const { centre } = await boxOf(picture(page));
    const x = await xOfYear(page, 1994);
    await swipe(page, { x, y: centre }, { x: x + 4, y: centre - 200 });
    await page.waitForTimeout(600);
    expect(parameter(page, "t") ?? "1985-01-01..2004-12-31").toBe("1985-01-01..2004-12-31");
    await swipe(page, { x, y: centre }, { x: x + 60, y: centre });
    await expect.poll(() => parameter(page, "t")).toMatch(/^199\d-.*\.\.201\d-/);
    await leave(seen);
  });

  test("comes to where one clicks beside it", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..1994-12-31");
    const { page } = seen;
    const { y } = await boxOf(picture(page));
    await page.mouse.click(await xOfYear(page, 2015), y + 10);
    await expect.poll(() => parameter(page, "t")).toMatch(/^2010-0[567]-\d\d\.\.2020-0[567]-\d\d$/);
    await leave(seen);
  });

  test("follows the timeline while that is dragged", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..1994-12-31");
    const { page } = seen;
    const room = await boxOf(page.locator(".vis-panel.vis-center"));
    const before = (await boxOf(handle(page, "First"))).middle;
    await drag(page, room.middle, room.y + room.height - 20, -300);
    await expect
      .poll(async () => (await boxOf(handle(page, "First"))).middle)
      .toBeGreaterThan(before + 20);
    await page.mouse.up();
    await leave(seen);
  });

  test("is moved though the timeline cannot be drawn", async () => {
    const seen = await visit("?lang=en&view=list&t=1985-01-01..1994-12-31", {}, (page) =>
      page.route("**/Timeline-*.js", (route) => route.abort()),
    );
    const { page } = seen;
    await page.getByRole("radio", { name: "Timeline" }).check();
    await handle(page, "First").focus();
    const before = (await boxOf(handle(page, "First"))).middle;
    await page.keyboard.press("PageUp");
    await expect.poll(() => dayOf(handle(page, "First"))).toBe("1 January 1990");
    expect((await boxOf(handle(page, "First"))).middle).toBeGreaterThan(before + 20);
    // The timeline's own failure is told elsewhere.
    await leave({ ...seen, faults: [] });
  });
});
