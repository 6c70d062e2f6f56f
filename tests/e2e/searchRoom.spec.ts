import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { search } from "../searched.ts";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";
import { focused, parameter } from "./page.ts";
import { field, isAtTop, opener, panel, results, sentence } from "./searching.ts";

const visit = browse();

/** A list with few events, for what stands beside or over it; the whole one has a test of its own. */
const SHORT_LIST = "&view=list&side=china&lanes=culture";

/** Opens what a phone shows; what is found covers the list there, so the search comes after it. */
async function searchOnPhone(lang: string, query: string, options = {}, view = "&view=list") {
  const seen = await visit(`?lang=${lang}${view}`, options);
  await opener(seen.page).click();
  await field(seen.page).fill(query);
  await sentence(seen.page).waitFor();
  return seen;
}

test("with the search the page head stays one row, from 1440 down to 760 px, in every language", async () => {
  for (const lang of ["en", "zh", "both"]) {
    const seen = await visit(`?lang=${lang}${SHORT_LIST}&q=mosisili`);
    const { page } = seen;
    for (const width of [1440, 1240, 1199, 1140, 1100, 1000, 999, 900, 820, 760]) {
      await page.setViewportSize({ width, height: 800 });
      expect((await page.getByRole("banner").boundingBox())?.height, `${lang} at ${width}`).toBe(
        72,
      );
    }
    await leave(seen);
  }
});

test("an arrow key that comes before the results are loaded leads into them once they are there", async () => {
  const seen = await visit("?lang=en&view=list", {}, (page) =>
    page.route("**/SearchPanel-*.js", async (route) => {
      await setTimeout(400);
      await route.continue();
    }),
  );
  const { page } = seen;
  await field(page).fill("mosisili");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => results(page).locator(":focus").count()).toBe(1);
  await leave(seen);
});

describe("where there is no room for the field", () => {
  test.each([
    [320, 640],
    [800, 900],
  ])(
    "at %i px a button opens it over the page head, and gets the focus back",
    async (width, height) => {
      const seen = await visit("?lang=en&view=list", { viewport: { width, height } });
      const { page } = seen;
      expect(await field(page).isVisible()).toBe(false);
      await opener(page).click();
      await page.keyboard.type("mosisili");
      // At once: it leads into what the whole word finds, not into what its first letters found.
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => results(page).locator(":focus").count()).toBe(1);
      expect(await sentence(page).textContent()).toContain("mosisili");
      expect(await results(page).getByRole("link").first().isVisible()).toBe(true);
      await page.keyboard.press("ArrowDown");
      expect(await field(page).isVisible()).toBe(false);
      expect(await opener(page).getAttribute("aria-expanded")).toBe("false");
      await page.keyboard.press("Enter");
      await expect.poll(() => parameter(page, "event")).toBe(search("mosisili").events[0]?.id);
      await panel(page).getByRole("button", { name: "Close event" }).click();
      await sentence(page).waitFor();
      await results(page).getByRole("button", { name: "Clear the search" }).first().click();
      expect(await focused(page)).toMatch(/^Search/);
      await page.keyboard.press("Enter");
      expect(await field(page).isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await field(page).isVisible()).toBe(false);
      expect(await isAtTop(page)).toBe(false);
      await leave(seen);
    },
  );

  test("on a phone nothing is wider than the screen, and what is pressed is large enough", async () => {
    for (const lang of ["en", "zh", "both"]) {
      const seen = await searchOnPhone(lang, "minister", {
        viewport: { width: 320, height: 640 },
        hasTouch: true,
        isMobile: true,
      });
      const { page } = seen;
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const small = await results(page)
        .getByRole("button")
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent),
        );
      expect(small).toEqual([]);
      await leave(seen);
    }
  });

  test("on a phone the list brings the match that is opened into view", async () => {
    const seen = await visit("?lang=en&view=list", { viewport: { width: 390, height: 844 } });
    const { page } = seen;
    await opener(page).click();
    await page.keyboard.type("expo");
    await sentence(page).waitFor();
    await page.keyboard.press("Enter");
    const row = page.locator("[data-row]:has(a[aria-current])");
    await row.waitFor();
    const list = await page.getByRole("region", { name: "List of events" }).boundingBox();
    await expect
      .poll(async () => {
        const box = await row.boundingBox();
        return box && list && box.y >= list.y && box.y + box.height <= list.y + list.height + 1;
      })
      .toBe(true);
    await leave(seen);
  });
});

test("a match under the panel of a tablet is brought beside it", async () => {
  const seen = await visit("?lang=en&q=vaccine", { viewport: { width: 1024, height: 768 } });
  const { page } = seen;
  await sentence(page).waitFor();
  await page.keyboard.press("F3");
  const label = page.locator('.ev-label[data-event="2021-first-vaccines"]');
  await expect
    .poll(async () => {
      const [box, side] = [await label.boundingBox(), await panel(page).boundingBox()];
      return box && side ? box.x + box.width <= side.x : false;
    })
    .toBe(true);
  await leave(seen);
});

describe("axe finds nothing", () => {
  test.each([
    ["results beside the timeline, dark", "both", "&q=mosisili", { colorScheme: "dark" }],
    ["results beside the list", "zh", `${SHORT_LIST}&q=minister`, {}],
    [
      "an event that was found",
      "zh",
      // Beyond the right edge axe would take the marked letters of a name for missing.
      "&q=mosi&event=2006-mosisili-focac-visit&t=2000-01-01..2012-12-31",
      {},
    ],
    [
      "an event that was found, dark",
      "both",
      "&q=mosi&event=2006-mosisili-focac-visit",
      { colorScheme: "dark" },
    ],
    ["no match", "both", "&q=zzzz", {}],
  ] as const)("%s, in %s", async (_, lang, query, options) => {
    const seen = await visit(`?lang=${lang}${query}`, options);
    const { page } = seen;
    await panel(page).getByRole("heading", { level: 2 }).waitFor();
    expect(await findings(page)).toEqual([]);
    if (lang === "zh") {
      const unmarked = await page.locator("body").evaluate(unmarkedWords, "zh" as const);
      expect(unmarked).toEqual([]);
    }
    await leave(seen);
  });

  test("results on a phone in both", async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    const seen = await searchOnPhone("both", "2018", phone, SHORT_LIST);
    expect(await findings(seen.page)).toEqual([]);
    await leave(seen);
  });
});
