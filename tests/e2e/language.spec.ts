import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();

/** Text nodes that can be seen or heard, each with the language that it is marked as. */
async function texts(page: Awaited<ReturnType<typeof visit>>["page"]) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; lang: string }[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const text = textContent?.trim() ?? "";
      if (text && !parentElement?.closest("script, style, noscript"))
        found.push({ text, lang: parentElement?.closest("[lang]")?.getAttribute("lang") ?? "" });
    }
    return found;
  });
}

/** What shows other words: each view, each kind of thing in the panel, each filter. */
const QUERIES = [
  "",
  "&event=1990-suspension",
  "&event=2026-wang-yi-visit",
  "&t=1990-01-01..1990-12-31&event=1990-suspension",
  "&view=list&event=nothing-here",
  "&view=list&sort=lane",
  "&view=list&sort=person&event=2026-wang-yi-visit",
  "&view=visits&side=china&event=2026-wang-yi-visit",
  "&view=visits&side=lesotho&person=wang-yi",
  "&view=sources",
  "&view=about",
  "&person=wang-yi&side=lesotho&lanes=none",
  "&person=pakalitha-mosisili&t=1990-01-01..1992-12-31",
  "&kinds=private&levels=deputy&sort=rank",
];

// Where both languages stand together each still has words of its own alone.
describe.each(["en", "zh", "both"])("in %s", (lang) => {
  test.each(QUERIES)("every word at “%s” is marked as the language that it is", async (query) => {
    const seen = await visit(`?lang=${lang}${query}`);
    // Works in other languages bear theirs.
    const ours = (await texts(seen.page)).filter(({ lang: marked }) => !/^(fr|ja|ko)/.test(marked));
    const wrong = ours.filter(({ text, lang: marked }) =>
      marked === "en" ? /[\u4e00-\u9fff]/.test(text) : /[A-Za-z]{2,}/.test(text),
    );
    expect(wrong).toEqual([]);
    await leave(seen);
  });
});

test("names that only voices read are in the page's language", async () => {
  for (const [lang, foreign] of [
    ["en", /[\u4e00-\u9fff]/],
    ["zh", /[A-Za-z]{4,}/],
  ] as const) {
    const seen = await visit(`?lang=${lang}`);
    const names = await seen.page
      .locator("[aria-label], [title]")
      .evaluateAll((elements) =>
        elements.flatMap((element) => [
          element.getAttribute("aria-label"),
          element.getAttribute("title"),
        ]),
      );
    // Esc is the name on the key.
    const wrong = names.filter((name) => name && foreign.test(name.replace(/Esc|Enter/g, "")));
    expect(wrong).toEqual([]);
    await leave(seen);
  }
});

test("the language is turned in place: same window, same event, same focus, and the address follows", async () => {
  const seen = await visit("?lang=en&t=1984-01-01..1996-12-31&event=1990-suspension");
  const { page } = seen;
  const ribbon = await page.locator(".period-suspended").boundingBox();
  await page.getByRole("radio", { name: "中文" }).check();
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await page.title()).toBe("中国中止同莱索托的外交关系 · 中国与莱索托");
  expect(await page.locator(".period-suspended").boundingBox()).toEqual(ribbon);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("zh");
  await expect
    .poll(() => page.url())
    .toContain("lang=zh&t=1984-01-01..1996-12-31&event=1990-suspension");
  expect(await page.locator('[data-event="1990-suspension"]').innerText()).toBe(
    "中国中止中莱外交关系",
  );
  await page.getByRole("radio", { name: /Both/ }).check();
  await expect
    .poll(() => page.locator('[data-event="1990-suspension"]').innerText())
    .toBe("China suspends diplomatic relations\n中国中止中莱外交关系");
  await leave(seen);
});

test("a first visit takes the browser's language, a later one the reader's choice", async () => {
  const seen = await visit("", { locale: "zh-CN" });
  const { page } = seen;
  await expect.poll(() => page.url()).toContain("lang=zh");
  await page.getByRole("radio", { name: "English" }).check();
  await page.goto(page.url().split("?")[0] ?? "");
  await expect.poll(() => page.url()).toContain("lang=en");
  await leave(seen);
});
