import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

describe.each(["en", "zh", "both"])("axe finds nothing in %s", (lang) => {
  test.each([
    ["the timeline", "", "light"],
    ["the timeline, dark", "", "dark"],
    ["an event", "&event=1990-suspension&t=1988-01-01..1991-12-31", "light"],
    ["an event, dark", "&event=2026-wang-yi-visit", "dark"],
    ["the list", "&view=list&event=2009-cultural-programme", "light"],
    ["the list, dark", "&view=list", "dark"],
    ["a wrong link", "&event=nothing-here&t=never", "light"],
  ] as const)("%s", async (_, query, colorScheme) => {
    const seen = await visit(`?lang=${lang}${query}`, { colorScheme });
    expect(await findings(seen.page)).toEqual([]);
    await leave(seen);
  });
});

test("the events are named in the accessibility tree as date, title, lane", async () => {
  const seen = await visit("?lang=en");
  const group = seen.page.getByRole("group", { name: /^Events on the timeline/ });
  expect(await group.ariaSnapshot()).toMatchInlineSnapshot(`
    "- group "Events on the timeline. Arrow left and right go through time, up and down change the lane, Enter opens an event, Escape returns.":
      - button "10–11 January 2026, Foreign Minister Wang Yi visits Lesotho, Chinese visitors to Lesotho": Wang Yi
      - button "1987, Queen ’Mamohato visits China, Basotho visitors to China": ’Mamohato
      - button "2006, Prime Minister Mosisili attends the 2006 FOCAC Beijing Summit, Basotho visitors to China": Mosisili
      - button "30 April 1983, Diplomatic relations established, Relations and agreements; Ties established": Ties established
      - button "April 1990, Lesotho’s military government resumes official relations with Taiwan, Relations and agreements; Ties with Taiwan": Ties with Taiwan
      - button "7 April 1990, China suspends diplomatic relations with Lesotho, Relations and agreements; Ties suspended": Ties suspended
      - button "31 December 1993, Joint communiqué on restoring diplomatic relations signed, Relations and agreements; Communiqué signed": Communiqué signed
      - button "12 January 1994, Diplomatic relations restored, Relations and agreements; Ties restored": Ties restored
      - button "since 1 December 2022, Zero tariff on 98 per cent of tariff lines takes effect, Economy and development": Zero tariff
      - button "2009–2012, Programme under the cultural cooperation agreement, 2009–2012, Culture, health and people; Culture programme": Culture programme
      - text: Chinese visitors to Lesotho 1 event Basotho visitors to China 2 events Relations and agreements 5 events Economy and development 1 event
      - button "1 undated"
      - text: Culture, health and people 1 event 1985 1990 1995 2000 2005 2010 2015 2020 2025"
  `);
  await leave(seen);
});

test("all of the timeline's names are there in Chinese too", async () => {
  const seen = await visit("?lang=zh");
  const names = await seen.page
    .locator(".ev-label")
    .evaluateAll((labels) => labels.map((label) => label.getAttribute("aria-label")));
  expect(names).toContain("1983年4月30日，中国与莱索托建立外交关系，关系与协议；两国建交");
  expect(names).toContain("1987年，王后玛莫哈托访华，莱方访华");
  await leave(seen);
});

test("by keyboard alone: language, list, an event, its source, and back", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    }
  };
  await press("Tab");
  expect(await focused()).toBe("Skip to the events");
  await press("Tab", "Tab", "ArrowRight");
  expect(await page.getByRole("radio", { name: "List" }).isChecked()).toBe(true);
  await press("Tab");
  expect(await focused()).toBe("Diplomatic relations established");
  await press("Tab", "Tab", "Tab", "Enter");
  expect(await focused()).toContain("China suspends diplomatic relations");
  await press("Tab");
  expect(await focused()).toBe("中国—莱索托关系");
  await press("Escape");
  expect(await focused()).toBe("China suspends diplomatic relations with Lesotho");
  await leave(seen);
});

test("nothing to press is smaller than 24 by 24 px, nor 44 on a touch screen for the main controls", async () => {
  for (const [hasTouch, smallest, selector] of [
    [false, 24, "button:not(.ev-label), label"],
    [true, 44, "label, aside button, button:not(.ev-label, [aria-expanded], section section *)"],
  ] as const) {
    const seen = await visit("?lang=en&event=1990-suspension", { hasTouch, isMobile: hasTouch });
    const small = await seen.page.locator(selector).evaluateAll(
      (elements, least) =>
        elements
          .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && Math.min(box.width, box.height) < least)
          .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
      smallest,
    );
    expect(small).toEqual([]);
    await leave(seen);
  }
});

test("at 320 px and with text twice as large nothing scrolls sideways", async () => {
  for (const [width, zoom] of [
    [320, 100],
    [640, 200],
  ] as const) {
    const seen = await visit("?lang=both&view=list", { viewport: { width, height: 900 } });
    await seen.page.evaluate(
      (percent) => (document.documentElement.style.fontSize = `${percent}%`),
      zoom,
    );
    const { content, room } = await seen.page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(content).toBeLessThanOrEqual(room);
    await leave(seen);
  }
});
