import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drawnSpan } from "../../src/domain/date/drawnSpan.ts";
import { readEdtf } from "../../src/domain/date/parseEdtf.ts";
import { spanOf } from "../../src/domain/date/spanOf.ts";
import { readData } from "../../scripts/dataFolder.ts";
import { allYears } from "../../src/domain/eventStore/allYears.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { drawnEvents } from "../../src/state/selectors/drawnEvents.ts";
import { INITIAL_VIEW } from "../../src/state/viewState.ts";
import { browse, leave } from "./browse.ts";

const visit = browse();
const { events, file } = toEventStore(readData().files);

/** The smallest widths of docs/design.md, px. */
const SMALLEST = { month: 9, days: 8, duration: 9, "one-of": 18 } as const;

interface Drawn {
  id: string;
  left: number;
  /** of the rule, which is a pseudo-element */
  width: number;
  shapes: string[];
}

function drawn(page: Page): Promise<Drawn[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".vis-item.ev")].map((item) => ({
      id: item.querySelector<HTMLElement>("[data-event]")?.dataset["event"] ?? "",
      left: item.getBoundingClientRect().left,
      width: Number.parseFloat(getComputedStyle(item, "::after").width),
      shapes: [...item.classList].filter((name) => name.startsWith("p-")),
    })),
  );
}

/** First and last day of a window. */
const daysOf = ([from, last]: readonly [string, string]) =>
  [spanOf(readEdtf(from)).first, spanOf(readEdtf(last)).last + 1] as const;

/** px of the first day of a window and of each day after it */
async function scale(page: Page, [start, end]: readonly [number, number]) {
  const box = await page.locator(".vis-panel.vis-center").boundingBox();
  if (!box) throw new Error("not drawn");
  const days = end - start;
  return {
    left: (day: number) => box.x + ((day - start) / days) * box.width,
    perDay: box.width / days,
  };
}

describe.each([
  ["all years", ["1982-01-01", "2031-12-31"]],
  ["a decade", ["1984-01-01", "1994-12-31"]],
  ["a decade on", ["2004-01-01", "2013-12-31"]],
  ["a year and a half", ["1986-10-01", "1988-03-31"]],
  ["four months", ["1990-02-01", "1990-05-31"]],
  ["four months on", ["2025-12-01", "2026-03-31"]],
] as const)("at %s", (_, window) => {
  test("the rule under each name is as wide as its date, and stands where the date stands", async () => {
    const seen = await visit(`?lang=en&t=${window.join("..")}`);
    const { left, perDay } = await scale(seen.page, daysOf(window));
    const items = await drawn(seen.page);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const event = events.find(({ id }) => id === item.id);
      const { first, last } = drawnSpan(readEdtf(event?.date ?? ""));
      const width = (last - first + 1) * perDay;
      expect(Math.abs(item.left - left(first))).toBeLessThan(1);
      if (item.shapes[0] === "p-day") expect(item.width).toBe(9);
      else {
        const shape = item.shapes[0]?.slice(2) as keyof typeof SMALLEST;
        expect(Math.abs(item.width - Math.max(width, SMALLEST[shape] ?? 0))).toBeLessThan(1);
      }
    }
    await leave(seen);
  });
});

test("a year is exactly as wide as the year, never a point on 1 January", async () => {
  const seen = await visit("?lang=en&t=1987-01-01..1987-12-31");
  const queen = (await drawn(seen.page)).find(({ id }) => id === "1987-mamohato-visit");
  const room = await seen.page.locator(".vis-panel.vis-center").boundingBox();
  expect(Math.abs((queen?.width ?? 0) - (room?.width ?? 0))).toBeLessThan(1);
  expect(await seen.page.locator(".vis").innerText()).not.toContain("1 January");
  await leave(seen);
});

test("no two names lie on one another, at any zoom and in any language", async () => {
  for (const query of ["", "&t=1984-01-01..1996-12-31", "&t=1990-01-01..1994-12-31"]) {
    for (const lang of ["en", "zh", "both"]) {
      const seen = await visit(`?lang=${lang}${query}`);
      const overlaps = await seen.page.evaluate(() => {
        const boxes = [...document.querySelectorAll(".ev-label")].map((label) => ({
          name: label.textContent,
          box: label.getBoundingClientRect(),
        }));
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              ({ box }) =>
                a.box.left < box.right - 1 &&
                box.left < a.box.right - 1 &&
                a.box.top < box.bottom - 1 &&
                box.top < a.box.bottom - 1,
            )
            .map((b) => `${a.name} / ${b.name}`),
        );
      });
      expect(overlaps).toEqual([]);
      await leave(seen);
    }
  }
});

test("the days, their places and the axis are the same in every time zone", async () => {
  const pictures: string[] = [];
  for (const timezoneId of [
    "America/New_York",
    "Africa/Maseru",
    "Asia/Shanghai",
    "Pacific/Kiritimati",
  ]) {
    const seen = await visit("?lang=en&t=1990-03-01..1990-06-30&event=1990-suspension", {
      timezoneId,
    });
    const axis = await seen.page
      .locator(".vis-time-axis .vis-text:not(.vis-measure)")
      .evaluateAll((labels) =>
        labels.map((label) => [label.textContent, Math.round(label.getBoundingClientRect().left)]),
      );
    const panel = await seen.page.getByRole("complementary").innerText();
    pictures.push(
      JSON.stringify([await drawn(seen.page), axis, panel, seen.page.url().split("?")[1]]),
    );
    await leave(seen);
  }
  expect(new Set(pictures).size).toBe(1);
});

test("choosing an event marks its name and no other; nothing moves and nothing is drawn anew", async () => {
  const seen = await visit("?lang=en&event=1990-suspension");
  const { page } = seen;
  const places = () =>
    page.locator(".vis-item.ev, .ev-line").evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.textContent, x, y, width, height];
      }),
    );
  const before = await places();
  await page.evaluate(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.matches(".ev, .ev *"))
          target.dataset["drawn"] = "again";
    }).observe(document.querySelector(".vis") ?? document, { childList: true, subtree: true });
  });
  await page.locator('.ev-label[data-event="1994-restoration"]').click();
  const current = page.locator(".ev-label[aria-current]");
  await expect
    .poll(() => current.evaluateAll((names) => names.map((name) => name.dataset["event"])))
    .toEqual(["1994-restoration"]);
  // vis draws in a frame to come.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect(await page.locator("[data-drawn]").count()).toBe(0);
  expect(await places()).toEqual(before);
  await leave(seen);
});

test("at all years on a narrow page a name gives way at the right edge, its rule does not", async () => {
  for (const width of [768, 390, 320]) {
    const seen = await visit("?lang=en", { viewport: { width, height: 2600 } });
    const { page } = seen;
    await page.getByRole("button", { name: "All years" }).click();
    const { from, to } = allYears({ events, file });
    const { left } = await scale(page, [from, to]);
    await expect
      .poll(async () => (await drawn(page)).length)
      .toBe(drawnEvents({ ...INITIAL_VIEW, data: toEventStore(readData().files) }).length);
    for (const item of await drawn(page)) {
      const event = events.find(({ id }) => id === item.id);
      const { first } = drawnSpan(readEdtf(event?.date ?? ""));
      expect(Math.abs(item.left - left(first))).toBeLessThan(1);
    }
    await leave(seen);
  }
});

test("the suspended years are hatched from 7 April 1990 to 12 January 1994", async () => {
  const window = ["1989-01-01", "1995-12-31"] as const;
  const seen = await visit(`?lang=en&t=${window.join("..")}`);
  const { left } = await scale(seen.page, daysOf(window));
  const box = await seen.page.locator(".period-suspended").boundingBox();
  expect(box?.x).toBeCloseTo(left(spanOf(readEdtf("1990-04-07")).first), -0.5);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(
    left(spanOf(readEdtf("1994-01-12")).first),
    -0.5,
  );
  const hatch = seen.page.locator(".period-suspended");
  expect(await hatch.evaluate((item) => getComputedStyle(item).backgroundImage)).toContain(
    "gradient",
  );
  await leave(seen);
});

test("at all years every event on the axis is named, none is an anonymous dot", async () => {
  const seen = await visit("?lang=en");
  const names = await seen.page.locator(".ev-label").allInnerTexts();
  const shown = drawnEvents({ ...INITIAL_VIEW, data: toEventStore(readData().files) });
  // ≠ stands after the name where another date is too close to be drawn.
  expect(names.map((name) => name.replace(/ ?≠$/, "")).sort()).toEqual(
    shown.map(({ labels }) => labels.short.en).sort(),
  );
  await leave(seen);
});

test("the selected name is never cut by the edge, but a link keeps the window that it names", async () => {
  const window = "t=2000-01-01..2010-06-30";
  const seen = await visit(`?lang=both&${window}&event=2006-mosisili-focac-visit`);
  const { page } = seen;
  expect(page.url()).toContain(window);
  await page.getByRole("link", { name: /^Next/ }).click();
  const name = page.locator('.ev-label[aria-current="true"]');
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  await expect
    .poll(async () => {
      const label = await name.boundingBox();
      return label && room && label.x + label.width <= room.x + room.width;
    })
    .toBe(true);
  await leave(seen);
});
