import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { sortEvents } from "../../src/domain/event/sortEvents.ts";
import { NO_FILTER } from "../../src/domain/event/eventFilter.ts";
import { laneOf } from "../../src/domain/eventStore/laneOf.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { drawnEvents } from "../../src/state/selectors/drawnEvents.ts";
import { placeOf } from "../../src/state/selectors/placeOf.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { browse, leave } from "./browse.ts";
import { focusedEvent } from "./focusedEvent.ts";
import { boxOf } from "./page.ts";

const visit = browse();
const data = toEventStore(readData().files);
const DATED = sortEvents(data.events).filter(({ date }) => date !== null);

/** The first or the last dated event of each lane: what lies highest and lowest, at either end of time. */
const ends = (place: 0 | -1) =>
  data.file.lanes.flatMap((lane) => {
    const event = DATED.filter((one) => laneOf(data.file, one).id === lane.id).at(place);
    return event ? [event.id] : [];
  });

const selected = (page: Page) => page.locator('.ev-label[aria-current="true"]');

/** Whether the selected name with its rule is drawn within the lanes, from top to bottom. */
const inLanes = (page: Page) => async () => {
  const label = selected(page);
  if ((await label.count()) !== 1) return false;
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  const place = await page.locator(".vis-item.ev", { has: label }).boundingBox();
  return (
    room !== null &&
    place !== null &&
    place.y >= room.y &&
    place.y + place.height <= room.y + room.height
  );
};

test.each([
  [1440, 900, "both", ends(0)],
  [768, 1024, "zh", ends(-1)],
  // Where the sheet leaves the lanes little room.
  [320, 700, "zh", [...ends(0).slice(-2), ...ends(-1).slice(-3)]],
] as const)(
  "at %i × %i in %s a link brings its event into view, in whatever lane, and so does Next",
  async (width, height, lang, ids) => {
    const phone = width <= 640;
    const options = { viewport: { width, height }, isMobile: phone, hasTouch: phone };
    for (const id of ids) {
      const seen = await visit(`?lang=${lang}&event=${id}`, options);
      const { page } = seen;
      await expect.poll(inLanes(page), { message: id }).toBe(true);
      const { next } = placeOf({ data, filter: NO_FILTER }, eventOf(id));
      if (next && next.date !== null) {
        await page.getByRole("link", { name: /^(Next|下一项)/ }).click();
        await expect.poll(() => page.url()).toContain(`event=${next.id}`);
        await expect.poll(inLanes(page), { message: next.id }).toBe(true);
      }
      await leave(seen);
    }
  },
);

function eventOf(id: string) {
  const event = data.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

test("a name that is tapped on a small phone stays in view and keeps the focus", async () => {
  for (const lang of ["en", "zh", "both"]) {
    // The lowest lane begins where the sheet will lie.
    const few = "side=china&lanes=economy,culture";
    const seen = await visit(`?lang=${lang}&${few}&t=2015-01-01..2027-01-01`, {
      viewport: { width: 320, height: 700 },
      isMobile: true,
      hasTouch: true,
    });
    const { page } = seen;
    const room = await page.locator(".vis-panel.vis-center").boundingBox();
    const names = await page.locator(".ev-label").all();
    const places = await Promise.all(names.map((name) => name.boundingBox()));
    const lowest = names
      .map((name, i) => ({ name, y: places[i]?.y ?? 0, x: places[i]?.x ?? 0 }))
      .filter(({ x, y }) => room && x >= room.x && y < room.y + room.height - 40)
      .sort((a, b) => b.y - a.y)[0];
    if (!lowest) throw new Error("no name in view");
    const id = await lowest.name.getAttribute("data-event");
    await lowest.name.tap({ position: { x: 6, y: 6 } });
    await expect.poll(() => page.url()).toContain(`event=${id}`);
    await expect.poll(inLanes(page)).toBe(true);
    await expect.poll(() => focusedEvent(page)).toBe(id);
    await leave(seen);
  }
});

test("an event that was pressed where it is seen is not brought back when the lanes are scrolled", async () => {
  const seen = await visit("?lang=en&event=1983-establishment", {
    viewport: { width: 1440, height: 560 },
  });
  const { page } = seen;
  const name = page.locator('.ev-label[data-event="1985-li-dongye-visit"]');
  await name.click();
  await expect.poll(() => focusedEvent(page)).toBe("1985-li-dongye-visit");
  const before = await boxOf(name);
  await page.mouse.wheel(0, 40);
  await expect.poll(async () => (await boxOf(name)).y).toBeLessThan(before.y - 20);
  await leave(seen);
});

describe("where the panel lies over the last years", () => {
  const open = async () => {
    const seen = await visit("?lang=en", { viewport: { width: 1024, height: 768 } });
    await seen.page.locator('.ev-label[data-event="2019-bri-memorandum"]').click();
    await expect.poll(() => seen.page.url()).toContain("&t=");
    return seen;
  };
  const close = (page: Page) =>
    page.getByRole("complementary", { name: "Event" }).getByRole("button", { name: /^Close/ });

  test("an event there is brought beside it, and once closed all years are back", async () => {
    const seen = await open();
    await close(seen.page).click();
    await expect.poll(() => seen.page.url()).toMatch(/\?lang=en$/);
    await expect.poll(() => focusedEvent(seen.page)).toBe("2019-bri-memorandum");
    await leave(seen);
  });

  test("who has gone there by the arrow keys is not thrown back", async () => {
    const seen = await visit("?lang=en&t=1983-01-01..1990-12-31", {
      viewport: { width: 1440, height: 900 },
    });
    const { page } = seen;
    const began = page.url();
    await page.getByRole("group", { name: /^Events on the timeline/ }).focus();
    for (let press = 0; press < 30 && page.url() === began; press++) {
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(50);
    }
    expect(page.url()).not.toBe(began);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("event=");
    // Opened, its whole name is brought into view.
    await page.waitForTimeout(400);
    const years = () => new URL(page.url()).searchParams.get("t");
    const there = years();
    await close(page).click();
    await expect.poll(() => page.url()).not.toContain("event=");
    await page.waitForTimeout(400);
    expect(years()).toBe(there);
    await leave(seen);
  });

  test("but not where the reader has moved on meanwhile", async () => {
    const seen = await open();
    const { page } = seen;
    const before = page.url();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(() => page.url()).not.toBe(before);
    await close(page).click();
    await expect.poll(() => page.url()).not.toContain("event=");
    expect(page.url()).toContain("&t=");
    await leave(seen);
  });
});

test("the wheel leads away from a focused name, even once the lane above it is out of view", async () => {
  const seen = await visit("?lang=en&event=1983-jonathan-visit", {
    viewport: { width: 1440, height: 520 },
  });
  const { page } = seen;
  const lanes = page.locator(".vis-panel.vis-left");
  const scrolled = () => lanes.evaluate((rail) => rail.scrollTop);
  await page.locator('.ev-label[data-event="1994-restoration"]').focus();
  const room = await boxOf(page.locator(".vis-panel.vis-center"));
  await page.mouse.move(room.x + 300, room.y + 60);
  for (let turn = 0; turn < 12; turn++) {
    const before = await scrolled();
    await page.mouse.wheel(0, 60);
    await page.waitForTimeout(120);
    expect(await scrolled()).toBeGreaterThanOrEqual(before);
  }
  await leave(seen);
});

test("two fingers sideways pan, and say nothing of Ctrl", async () => {
  const seen = await visit("?lang=en&t=1990-01-01..1999-12-31");
  const { page } = seen;
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  if (!room) throw new Error("not drawn");
  const label = page.locator('.ev-label[data-event="1994-restoration"]');
  const before = await label.boundingBox();
  await page.mouse.move(room.x + 300, room.y + 200);
  await page.mouse.wheel(60, 4);
  await expect
    .poll(async () => (await label.boundingBox())?.x)
    .toBeCloseTo((before?.x ?? 0) - 60, -1);
  await expect.poll(() => page.url()).toContain("t=1990-09-");
  expect(await page.getByText("Hold Ctrl and turn the wheel").isVisible()).toBe(false);
  await leave(seen);
});

describe("where the lanes go on below", () => {
  test("the rail says how many names are there, and a press goes on until none is", async () => {
    const seen = await visit("?lang=en", { viewport: { width: 1440, height: 640 } });
    const { page } = seen;
    const more = page.getByRole("button", { name: /^\d+ more below$/ });
    const room = await page.locator(".vis-panel.vis-center").boundingBox();
    const edge = (room?.y ?? 0) + (room?.height ?? 0);
    const drawn = await page
      .locator(".ev-label")
      .evaluateAll(
        (labels, bottom) =>
          labels.filter((label) => label.getBoundingClientRect().bottom <= bottom).length,
        edge,
      );
    const { length } = drawnEvents({ ...INITIAL_VIEW, data });
    expect(await more.innerText()).toContain(`${length - drawn} more below`);
    for (let press = 0; press < 10 && (await more.count()) > 0; press++) {
      const words = await more.allInnerTexts();
      await more.click();
      await expect.poll(() => more.allInnerTexts()).not.toEqual(words);
    }
    expect(await more.count()).toBe(0);
    await leave(seen);
  });

  test("nothing is said where all is in view", async () => {
    const seen = await visit("?lang=en&lanes=none&side=china");
    expect(await seen.page.getByRole("button", { name: /more below/ }).count()).toBe(0);
    await leave(seen);
  });
});
