import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { search } from "../searched.ts";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";

const visit = browse();
const store = toEventStore(readData().files);

const field = (page: Page) => page.getByRole("searchbox");
const opener = (page: Page) =>
  page.getByRole("button", { name: /^(Search|搜索)/, expanded: false });
const results = (page: Page) => page.getByRole("complementary", { name: /^(Search|搜索)$/ });
const panel = (page: Page) => page.getByRole("complementary");
const told = (page: Page) =>
  page.getByRole("search", { name: /^(Search|搜索)$/ }).getByRole("status");
const sentence = (page: Page) => results(page).getByRole("heading", { level: 2 });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
  });
const isAtTop = (page: Page) => page.evaluate(() => document.activeElement === document.body);

/** Opens what a phone shows; what is found covers the list there, so the search comes after it. */
async function searchOnPhone(lang: string, query: string, options = {}) {
  const seen = await visit(`?lang=${lang}&view=list`, options);
  await opener(seen.page).click();
  await field(seen.page).fill(query);
  await sentence(seen.page).waitFor();
  return seen;
}

/** What is marked in the names of the events that are seen, by event. */
const marksOn = (page: Page, names: string) =>
  page.locator(names).evaluateAll((found) =>
    found.flatMap((name) => {
      const marked = [...name.querySelectorAll("mark")].map((mark) => mark.textContent);
      const row = name.closest<HTMLElement>("[data-row], [data-event]");
      return marked.length > 0
        ? [[row?.dataset["row"] ?? row?.dataset["event"], marked.join("|")]]
        : [];
    }),
  );

test("by keyboard alone: / and a name, the first match, the next by F3, back to the results, clear", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const visits = search("mosisili").events;
  await page.keyboard.press("/");
  expect(await field(page).inputValue()).toBe("");
  await page.keyboard.type("mosisili");
  await sentence(page).waitFor();
  expect(await sentence(page).innerText()).toBe(
    `1 person and ${visits.length} events match “mosisili”`,
  );
  await expect.poll(() => told(page).innerText()).toBe(await sentence(page).innerText());
  await expect.poll(() => parameter(page, "q")).toBe("mosisili");
  expect(parameter(page, "event")).toBeNull();

  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "event")).toBe(visits[0]?.id);
  expect(await focused(page)).toContain(visits[0]?.title.en);
  expect(await panel(page).getByText(`match 1 of ${visits.length}`).isVisible()).toBe(true);
  await panel(page)
    .getByRole("link", { name: /^All sources/ })
    .focus();
  await page.keyboard.press("F3");
  await expect.poll(() => parameter(page, "event")).toBe(visits[1]?.id);
  expect(await isAtTop(page)).toBe(false);

  // From the event to what lies beneath it, and from there out of the search.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await sentence(page).waitFor();
  expect(parameter(page, "q")).toBe("mosisili");
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toContain(visits[0]?.title.en);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await focused(page)).toMatch(/^Search people/);
  await page.keyboard.press("Escape");
  await expect.poll(() => parameter(page, "q")).toBeNull();
  expect(await focused(page)).toMatch(/^Search people/);
  expect(await page.locator("mark").count()).toBe(0);
  await leave(seen);
});

test("a link says the search: what it finds is there, the window and the filter as they were", async () => {
  const seen = await visit(
    "?lang=zh&q=%E8%8E%AB%E8%A5%BF%E8%A5%BF%E5%88%A9&t=2005-01-01..2008-12-31",
  );
  const { page } = seen;
  await sentence(page).waitFor();
  expect(await field(page).inputValue()).toBe("莫西西利");
  const outside = search("莫西西利").events.filter(
    ({ date }) => date !== null && (date < "2005" || date > "2009"),
  );
  expect(await results(page).innerText()).toContain(`另有${outside.length}项在此之外`);
  expect(parameter(page, "t")).toBe("2005-01-01..2008-12-31");
  await results(page).getByRole("button", { name: "显示其所在年份" }).click();
  await expect.poll(() => results(page).innerText()).toContain("均在所示年份内");
  await leave(seen);
});

test("Back from an event that was found leads back to what was found", async () => {
  const seen = await visit("?lang=en&q=vaccine");
  const { page } = seen;
  await results(page)
    .getByRole("link", { name: /^First vaccines/ })
    .click();
  await expect.poll(() => parameter(page, "event")).toBe("2021-first-vaccines");
  await page.goBack();
  await sentence(page).waitFor();
  expect(parameter(page, "q")).toBe("vaccine");
  await leave(seen);
});

describe("timeline, list and panel mark the same", () => {
  test.each(["ntsinyi", "莫西西利", "'mamohato", "mosi", "wang yi", "focac", "北京峰会", "王"])(
    "%s",
    async (query) => {
      for (const lang of ["en", "zh"] as const) {
        const found = search(query).events;
        const q = encodeURIComponent(query);
        const seen = await visit(`?lang=${lang}&q=${q}`);
        const { page } = seen;
        await sentence(page).waitFor();
        const drawn = found.filter(({ date }) => date !== null).map(({ id }) => id);
        await expect
          .poll(async () => new Set((await marksOn(page, ".ev-label")).map(([id]) => id)))
          .toEqual(new Set(drawn));
        const onTimeline = new Map((await marksOn(page, ".ev-label")) as [string, string][]);
        await page.getByRole("radio", { name: lang === "en" ? "List" : "列表" }).check();
        const inList = new Map((await marksOn(page, "[data-row] a")) as [string, string][]);
        expect([...inList.keys()]).toEqual(found.map(({ id }) => id));
        const first = found.find(({ id }) => drawn.includes(id));
        if (!first) throw new Error("nothing dated");
        await page.locator(`[data-row="${first.id}"] a`).first().click();
        const inPanel = await panel(page).locator("h2 mark").allInnerTexts();
        const [label, row] = [onTimeline.get(first.id), inList.get(first.id)];
        // A label may be too short for what was found; then it is marked as a whole.
        const whole = await page.locator(`[data-row="${first.id}"] a mark[data-whole]`).count();
        if (whole === 0) expect(inPanel).toContain(row);
        expect(label).toBeDefined();
        if (search(query).marksIn(first.labels.short[lang]).length > 0) expect(label).toBe(row);
        await leave(seen);
      }
    },
  );
});

test("the overview has a caret on each year with a match, and none without a search", async () => {
  const seen = await visit("?lang=en&q=mosisili");
  const { page } = seen;
  const carets = () =>
    page
      .locator("[data-overview] [data-match]")
      .evaluateAll((all) => all.map((caret) => (caret as SVGElement).dataset["match"]));
  const years = [...new Set(search("mosisili").events.map(({ date }) => date?.slice(0, 4)))];
  await expect.poll(carets).toEqual(years);
  await page.getByRole("button", { name: "Clear the search" }).first().click();
  await expect.poll(carets).toEqual([]);
  await leave(seen);
});

test("an undated match marks the button of its lane and the list behind it", async () => {
  const seen = await visit("?lang=en&q=library");
  const { page } = seen;
  await sentence(page).waitFor();
  await page.locator("button mark").click();
  const list = page.getByRole("region", { name: /^Undated/ });
  expect(await list.locator("mark").allInnerTexts()).toEqual(["Library"]);
  await leave(seen);
});

describe("what is typed badly", () => {
  test("of 10,000 characters pasted 200 are searched, and everything goes on", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await field(page).fill("莫西西利 ".repeat(2000));
    await results(page).getByText("Only the first 200 characters are searched.").waitFor();
    expect((await field(page).inputValue()).length).toBe(200);
    await expect.poll(() => parameter(page, "q")?.length).toBe(200);
    const wider = await results(page).evaluate((one) => one.scrollWidth > one.clientWidth);
    expect(wider).toBe(false);
    await page.reload();
    await sentence(page).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("wang yong");
    await expect.poll(() => sentence(page).innerText()).toMatch(/match “wang yong”/);
    await leave(seen);
  });

  test("punctuation alone is told, and nothing is marked", async () => {
    const seen = await visit("?lang=both");
    const { page } = seen;
    await field(page).fill("，。?!—“”");
    await results(page)
      .getByText(/has no letter and no digit/)
      .waitFor();
    expect(await results(page).innerText()).toContain("没有可供搜索的文字或数字");
    expect(await page.locator("mark").count()).toBe(0);
    await page.keyboard.press("Enter");
    expect(parameter(page, "event")).toBeNull();
    await leave(seen);
  });
});

test("where nothing is found the timeline stays as it was, and a near name is one press away", async () => {
  const seen = await visit("?lang=zh&t=2000-01-01..2010-12-31");
  const { page } = seen;
  const labels = () => page.locator(".ev-label").allInnerTexts();
  const before = await labels();
  await field(page).fill("莫西西里");
  await results(page).getByText("写法相近").waitFor();
  expect(await labels()).toEqual(before);
  expect(parameter(page, "t")).toBe("2000-01-01..2010-12-31");
  await results(page)
    .getByRole("button", { name: /^搜索此名/ })
    .click();
  await expect.poll(() => sentence(page).innerText()).toContain("与“莫西西利”相符");
  expect(await isAtTop(page)).toBe(false);
  await leave(seen);
});

test("an accessible name is not cut where letters are marked", async () => {
  const seen = await visit("?lang=en&view=list&q=mosi");
  const { page } = seen;
  await sentence(page).waitFor();
  const [first] = search("mosi").events;
  const link = results(page).getByRole("link", { name: first?.title.en ?? "" });
  await expect.poll(() => link.count()).toBeGreaterThan(0);
  await leave(seen);
});

test("with the search the page head stays one row, from 1440 down to 760 px, in every language", async () => {
  for (const lang of ["en", "zh", "both"]) {
    const seen = await visit(`?lang=${lang}&view=list&q=mosisili`);
    const { page } = seen;
    for (const width of [1440, 1199, 1000, 999, 760]) {
      await page.setViewportSize({ width, height: 800 });
      expect((await page.getByRole("banner").boundingBox())?.height, `${lang} at ${width}`).toBe(
        72,
      );
    }
    await leave(seen);
  }
});

describe("where there is no room for the field", () => {
  test.each([
    [390, 844],
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
      await sentence(page).waitFor();
      expect(await results(page).getByRole("link").first().isVisible()).toBe(true);
      await page.keyboard.press("ArrowDown");
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
    const box = await row.boundingBox();
    const list = await page.getByRole("region", { name: "List of events" }).boundingBox();
    expect(box && list && box.y >= list.y && box.y + box.height <= list.y + list.height + 1).toBe(
      true,
    );
    await leave(seen);
  });
});

test("How to read the timeline takes the place of what was found", async () => {
  const seen = await visit("?lang=en&q=mosi");
  const { page } = seen;
  await sentence(page).waitFor();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "How to read the timeline" }).click();
  expect(await focused(page)).toMatch(/^A name is ruled underneath/);
  expect(await field(page).inputValue()).toBe("");
  await leave(seen);
});

test("a source that was found leads to its place among the sources", async () => {
  const seen = await visit("?lang=en&q=wikipedia");
  const { page } = seen;
  const [, last] = search("wikipedia").sources;
  await results(page)
    .getByRole("link", { name: last?.title.text ?? "" })
    .click();
  await expect.poll(() => parameter(page, "view")).toBe("sources");
  const row = page.locator(`[data-entry="${last?.id}"]`);
  const inView = () =>
    row.evaluate((one) => {
      const box = one.getBoundingClientRect();
      return box.top >= 0 && box.top < window.innerHeight;
    });
  await expect.poll(inView).toBe(true);
  await leave(seen);
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

test("where the index cannot be loaded it says so, the rest works, and trying again helps", async () => {
  const seen = await visit("?lang=en", {}, (page) =>
    page.route("**/createSearch-*.js", (route) => route.abort()),
  );
  const { page, faults } = seen;
  await field(page).fill("mosisili");
  await results(page).getByRole("alert").waitFor();
  expect(await results(page).innerText()).toMatch(/could not be loaded[^]*未能载入/);
  await expect.poll(() => told(page).innerText()).toMatch(/could not be loaded/);
  expect(await page.locator(".ev-label").first().isVisible()).toBe(true);
  await page.unroute("**/createSearch-*.js");
  await results(page).getByRole("button", { name: "Try again" }).click();
  await sentence(page).waitFor();
  expect(faults.filter((text) => !/ERR_FAILED/.test(text))).toEqual([]);
  await page.context().close();
});

describe.each(["en", "zh", "both"])("axe finds nothing in %s", (lang) => {
  test.each([
    ["results beside the timeline", "&q=mosisili", {}],
    ["results beside the list, dark", "&view=list&q=minister", { colorScheme: "dark" }],
    [
      "an event that was found",
      "&q=mosi&event=2006-mosisili-focac-visit&t=2000-01-01..2010-12-31",
      {},
    ],
    [
      "an event that was found, dark",
      "&q=mosi&event=2006-mosisili-focac-visit",
      { colorScheme: "dark" },
    ],
    ["no match", "&q=zzzz", {}],
  ] as const)("%s", async (_, query, options) => {
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

  test("results on a phone", async () => {
    const seen = await searchOnPhone(lang, "2018", { viewport: { width: 390, height: 844 } });
    expect(await findings(seen.page)).toEqual([]);
    await leave(seen);
  });
});

test("pinyin finds whom the store has it for", async () => {
  const person = store.people.find(({ names }) => names.zh.pinyin !== undefined);
  if (!person) return;
  const typed = (person.names.zh.pinyin ?? "").normalize("NFD").replace(/\P{ASCII}|[\s’·]/gu, "");
  const seen = await visit(`?lang=en&q=${typed}`);
  await sentence(seen.page).waitFor();
  expect(await results(seen.page).innerText()).toContain(person.names.zh.text);
  await leave(seen);
});
