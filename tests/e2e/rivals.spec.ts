import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readEdtf } from "../../src/domain/date/parseEdtf.ts";
import { spanOf } from "../../src/domain/date/spanOf.ts";
import { browse, leave } from "./browse.ts";
import { findingsOfView } from "./findings.ts";

const visit = browse();

/** Windows at each zoom level. */
const ALL_YEARS = ["1982-01-01", "2031-12-31"] as const;
const DECADE = ["1984-01-01", "1994-12-31"] as const;
const YEARS = ["1990-01-01", "1991-06-30"] as const;
const MONTHS = ["1990-03-20", "1990-05-31"] as const;

const item = (page: Page, event: string) =>
  page.locator(".vis-item.ev", { has: page.locator(`[data-event="${event}"]`) });

/** How the rival of an event is drawn; px of the page. */
function drawn(page: Page, event: string) {
  return item(page, event).evaluate((box) => {
    const rect = (element: Element | null) => {
      const { left, right, top, bottom, width, height } = element?.getBoundingClientRect() ?? {};
      return { left, right, top, bottom, width, height } as Record<string, number>;
    };
    const sign = box.querySelector(".ev-differs");
    return {
      box: rect(box),
      label: rect(box.querySelector(".ev-label")),
      hollow: rect(box.querySelector(".rival > .core")),
      tie: rect(box.querySelector(".tie")),
      sign: sign ? getComputedStyle(sign, "::after").content : "none",
    };
  });
}

/** px of the middle of a day in a window. */
async function middleOf(page: Page, [from, last]: readonly [string, string], date: string) {
  const room = await page.locator(".vis-panel.vis-center").boundingBox();
  if (!room) throw new Error("not drawn");
  const start = spanOf(readEdtf(from)).first;
  const days = spanOf(readEdtf(last)).last + 1 - start;
  return room.x + ((spanOf(readEdtf(date)).first + 0.5 - start) / days) * room.width;
}

const query = ([from, last]: readonly [string, string], rest = "") =>
  `?lang=en&t=${from}..${last}${rest}`;

describe("the suspension of April 1990", () => {
  test("by months, has a hollow mark on 5 April, tied at rule level to its own on the 7th", async () => {
    const seen = await visit(query(MONTHS));
    const { hollow, tie, box, sign } = await drawn(seen.page, "1990-suspension");
    const fifth = await middleOf(seen.page, MONTHS, "1990-04-05");
    const seventh = await middleOf(seen.page, MONTHS, "1990-04-07");
    expect((hollow["left"] ?? 0) + (hollow["width"] ?? 0) / 2).toBeCloseTo(fifth, 0);
    expect(Math.abs((tie["left"] ?? 0) - (fifth + 4.5))).toBeLessThan(1);
    expect(Math.abs((tie["right"] ?? 0) - (seventh - 4.5))).toBeLessThan(1);
    expect(tie["height"]).toBe(1);
    const level = ((hollow["top"] ?? 0) + (hollow["bottom"] ?? 0)) / 2;
    expect(Math.abs(((tie["top"] ?? 0) + (tie["bottom"] ?? 0)) / 2 - level)).toBeLessThanOrEqual(
      0.5,
    );
    // The solid mark is 9 px high and reaches 1 px below its item.
    expect(Math.abs((box["bottom"] ?? 0) + 1 - 4.5 - level)).toBeLessThanOrEqual(0.5);
    expect(sign).toBe("none");
    await leave(seen);
  });

  test.each([
    ["at all years", ALL_YEARS],
    ["by decade", DECADE],
    ["by years", YEARS],
  ])(
    "%s, has one mark, and ≠ after its name, within the width that rows are packed by",
    async (_, window) => {
      const seen = await visit(query(window));
      const { hollow, tie, sign, label } = await drawn(seen.page, "1990-suspension");
      expect([hollow["width"], tie["width"], sign]).toEqual([0, 0, '"≠"']);
      const content = item(seen.page, "1990-suspension").locator(".vis-item-content");
      expect((await content.boundingBox())?.width).toBeCloseTo(label["width"] ?? 0, 0);
      await leave(seen);
    },
  );

  test("shows the hollow mark as soon as the reader has zoomed near enough, and takes it back", async () => {
    const seen = await visit(query(YEARS, "&event=1990-suspension"));
    const { page } = seen;
    const width = async () => (await drawn(page, "1990-suspension")).hollow["width"];
    expect(await width()).toBe(0);
    for (let step = 0; step < 3; step++)
      await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(width).toBeGreaterThan(0);
    for (let step = 0; step < 3; step++)
      await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(width).toBe(0);
    await leave(seen);
  });

  test("opens from its hollow mark as from its name", async () => {
    const seen = await visit(query(MONTHS));
    const { hollow } = await drawn(seen.page, "1990-suspension");
    await seen.page.mouse.click((hollow["left"] ?? 0) + 5, (hollow["top"] ?? 0) + 5);
    await expect.poll(() => seen.page.url()).toContain("event=1990-suspension");
    await leave(seen);
  });
});

test("the resumption with Taiwan, known by its month, bears the encyclopedia's day on its bracket", async () => {
  for (const window of [YEARS, MONTHS]) {
    const seen = await visit(query(window));
    const { hollow, tie, sign } = await drawn(seen.page, "1990-taiwan-resumption");
    const fifth = await middleOf(seen.page, window, "1990-04-05");
    expect((hollow["left"] ?? 0) + (hollow["width"] ?? 0) / 2).toBeCloseTo(fifth, 0);
    expect([tie["width"], sign]).toEqual([0, "none"]);
    await leave(seen);
  }
});

test("the restoration of 1994 has neither a hollow mark nor ≠ for the communiqué of 1993", async () => {
  for (const window of [ALL_YEARS, ["1993-12-01", "1994-01-31"]] as const) {
    const seen = await visit(query(window));
    for (const event of ["1994-restoration"]) {
      const { hollow, sign } = await drawn(seen.page, event);
      expect([hollow["width"], sign]).toEqual([undefined, "none"]);
    }
    await leave(seen);
  }
});

test.each([
  ["en", YEARS, "7 April; another source, 5 April"],
  ["en", MONTHS, "7 April; another source, 5 April"],
  ["zh", YEARS, "4月7日；另有来源记为4月5日"],
  ["zh", MONTHS, "4月7日；另有来源记为4月5日"],
] as const)("in %s the label says it beside the title (%j)", async (lang, [from, last], words) => {
  const seen = await visit(`?lang=${lang}&t=${from}..${last}`);
  const line = item(seen.page, "1990-suspension").locator(".ev-line");
  expect(await line.getAttribute("data-date")).toBe(words);
  await leave(seen);
});

test("at every zoom the name in the accessibility tree says that another source gives another date", async () => {
  for (const window of [ALL_YEARS, DECADE, YEARS, MONTHS]) {
    const seen = await visit(query(window));
    const name = /^7 April 1990; another source, 5 April 1990, China suspends/;
    await seen.page.getByRole("button", { name }).waitFor();
    await leave(seen);
  }
});

test("with colours forced, the hollow mark has an outline of 2 px on the ground of the page", async () => {
  const seen = await visit(query(MONTHS), { forcedColors: "active" });
  const core = item(seen.page, "1990-suspension").locator(".rival > .core");
  const { ground, clip } = await core.evaluate((element) => ({
    ground: getComputedStyle(element).backgroundColor,
    clip: getComputedStyle(element).clipPath,
  }));
  expect(ground).toBe("rgb(255, 255, 255)");
  // 26 % of 11 px beside the corner of a diamond are 2 px across its edge.
  expect(clip).toContain("26%");
  await leave(seen);
});

describe.each(["zh", "both"])("axe finds nothing in %s", (lang) => {
  test("beside hollow marks and claims", async () => {
    const events = ["1990-suspension", "1990-taiwan-resumption"];
    for (const event of events.slice(lang === "both" ? 0 : 1)) {
      const seen = await visit(`?lang=${lang}&t=${MONTHS.join("..")}&event=${event}`);
      expect(await findingsOfView(seen.page, lang)).toEqual([]);
      await leave(seen);
    }
  });
});

test("on a phone the claims stand within the page", async () => {
  for (const [width, lang] of [
    [390, "both"],
    [320, "en"],
  ] as const) {
    const seen = await visit(`?lang=${lang}&view=list&event=1990-suspension`, {
      viewport: { width, height: 844 },
    });
    await seen.page.getByRole("button", { name: "Read the whole event" }).click();
    const wide = await seen.page
      .getByRole("complementary")
      .locator("section *")
      .evaluateAll(
        (parts, most) =>
          parts
            .filter((part) => part.getBoundingClientRect().right > most)
            .map((part) => part.textContent),
        width,
      );
    expect(wide).toEqual([]);
    await leave(seen);
  }
});
