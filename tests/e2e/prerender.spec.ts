import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { isVisit } from "../../src/domain/event/visitEvent.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";

const visit = browse();
const data = toEventStore(readData().files);
const WITHOUT = { javaScriptEnabled: false };

/** Text below each element that has an id. */
const textById = (page: Page) =>
  page
    .locator("#readable [id]")
    .evaluateAll((all) => all.map(({ id, textContent }) => [id, textContent] as const))
    .then((pairs) => new Map(pairs));

describe.each([
  ["en", "China and Lesotho", "en"],
  ["zh", "中国与莱索托", "zh-Hans"],
] as const)("without JavaScript, in %s,", (lang, title, tag) => {
  test("every event stands there with its date, text, people, sources and notes", async () => {
    const seen = await visit(`${lang}/`, WITHOUT);
    const texts = await textById(seen.page);
    for (const event of data.events) {
      const text = texts.get(event.id);
      expect(text).toContain(event.title[lang]);
      expect(text).toContain(event.lead[lang]);
      expect(text).toContain(event.text[lang]);
      for (const { locator, note } of event.sources) {
        expect(text).toContain(locator[lang]);
        expect(text).toContain(note?.[lang] ?? "");
      }
      for (const note of event.notes) expect(text).toContain(note[lang]);
      for (const { person, role } of [...(event.visit?.people ?? []), ...event.people]) {
        const name = data.people.find(({ id }) => id === person)?.names[lang].text;
        expect(text).toContain(name);
        expect(text).toContain(role[lang]);
      }
    }
    for (const { id, publisher } of data.sources) {
      expect(texts.get(id)).toContain(publisher[lang]);
    }
    await leave(seen);
  });

  test("the page is named, and no dead control is seen", async () => {
    const seen = await visit(`${lang}/`, WITHOUT);
    const { page } = seen;
    expect(await page.title()).toBe(title);
    expect(await page.locator("html").getAttribute("lang")).toBe(tag);
    expect(await page.locator("meta[name=description]").getAttribute("content")).toMatch(/1983/);
    // It has no address to speak of.
    expect(await page.locator("link[rel=canonical], link[hreflang]").count()).toBe(0);
    expect(await page.getByRole("button").count()).toBe(0);
    await page.getByText(/JavaScript( is off|已关闭)/).waitFor();
    await leave(seen);
  });

  test("the figures are a table", async () => {
    const seen = await visit(`${lang}/`, WITHOUT);
    const visits = data.events.filter(isVisit);
    const from = data.file.parties.map(
      ({ id }) => visits.filter((event) => event.visit.from === id).length,
    );
    const all = seen.page.locator("tfoot td");
    expect(await all.allTextContents()).toEqual([...from, visits.length].map(String));
    const rows = await seen.page.locator("tbody:nth-of-type(1) td:last-child").allTextContents();
    expect(rows.map(Number).reduce((sum, n) => sum + n)).toBe(visits.length);
    await leave(seen);
  });

  test("words of the other language are marked, and 320 px need no sideways scrolling", async () => {
    const seen = await visit(`${lang}/`, { ...WITHOUT, viewport: { width: 320, height: 640 } });
    const { page } = seen;
    expect(await page.locator("#readable").evaluate(unmarkedWords, lang)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await leave(seen);
  });
});

test("without JavaScript links lead to events, sources and the other language", async () => {
  const seen = await visit("", WITHOUT);
  const { page } = seen;
  const first = page.locator('[id="1983-establishment"]');
  await first.getByRole("link", { name: "China suspends diplomatic relations" }).click();
  const suspension = page.locator('[id="1990-suspension"]');
  await expect.poll(async () => (await suspension.boundingBox())?.y ?? -1).toBeLessThan(40);
  await suspension.getByRole("link").first().click();
  expect(await page.locator("li:target").count()).toBe(1);
  await page.getByRole("link", { name: "中文" }).click();
  await expect.poll(() => page.title()).toBe("中国与莱索托");
  expect(page.url()).toMatch(/\/zh\/$/);
  await leave(seen);
});

test("without JavaScript every link within the page leads somewhere", async () => {
  const seen = await visit("zh/", WITHOUT);
  const lost = await seen.page.locator("a[href^='#']").evaluateAll((links) =>
    links.flatMap((link) => {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      return document.querySelectorAll(`[id="${id}"]`).length === 1 ? [] : [id];
    }),
  );
  expect(lost).toEqual([]);
  await leave(seen);
});

test("without JavaScript a dark page is dark", async () => {
  const seen = await visit("en/", { ...WITHOUT, colorScheme: "dark" });
  const paper = await seen.page.evaluate(
    () => getComputedStyle(document.documentElement).background,
  );
  expect(paper).toContain("rgb(17, 20, 24)");
  await leave(seen);
});

describe("where the script fails the text stays and says so", () => {
  test.each(["en", "zh"])("since it does not come, %s", async (lang) => {
    const seen = await visit(`${lang}/`, {}, (page) =>
      page.route("**/assets/index-*.js", (route) => route.abort()),
    );
    const { page } = seen;
    await page.getByText(/does not start here|未能启动/).waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    // Asked for early and, since it did not come, once more.
    expect([...new Set(seen.faults)]).toEqual(["Failed to load resource: net::ERR_FAILED"]);
    await seen.end();
  });

  test("since the browser is too old for it", async () => {
    const seen = await visit("en/", {}, (page) =>
      page.addInitScript(() => {
        Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal");
      }),
    );
    await seen.page.getByText("does not start here").waitFor();
    expect(await seen.page.getByRole("heading", { level: 3 }).count()).toBe(data.events.length);
    expect(seen.faults).toHaveLength(1);
    await seen.end();
  });
});

test("the policy lets linked data be", async () => {
  const seen = await visit("en/", {}, (page) =>
    page.route("**/en/", async (route) => {
      const response = await route.fetch();
      const linked = '<script type="application/ld+json">{"@type":"Dataset"}</script>';
      await route.fulfill({
        response,
        body: (await response.text()).replace("</head>", `${linked}</head>`),
      });
    }),
  );
  expect(await seen.page.locator('script[type="application/ld+json"]').count()).toBe(1);
  await leave(seen);
});
