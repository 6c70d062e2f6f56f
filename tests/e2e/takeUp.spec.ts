import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();

/** Watches what moves, and how often something else stands in the root. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = { moved: [] as string[], roots: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved.push(JSON.stringify(entry));
    }).observe({ type: "layout-shift", buffered: true });
    let root: Element | null = null;
    new MutationObserver(() => {
      const now = document.querySelector("#root > div");
      if (now && now !== root) seen.roots += 1;
      root = now ?? root;
    }).observe(document, { childList: true, subtree: true });
  });
const watched = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { moved: string[]; roots: number } }).seen);

describe("the page is taken up as it was built, and nothing moves,", () => {
  test.each([
    ["", 1440, 900],
    ["en/", 1440, 900],
    ["en/", 1024, 768],
    ["en/", 390, 844],
    ["zh/", 1440, 900],
    ["zh/", 1024, 768],
    ["zh/", 390, 844],
  ])("at “%s”, %i px wide", async (path, width, height) => {
    const seen = await visit(path, { viewport: { width, height } }, watch);
    // What is drawn after the timeline would move too.
    await seen.page.waitForTimeout(300);
    expect(await watched(seen.page)).toEqual({ moved: [], roots: 1 });
    expect(await seen.page.locator("#readable").count()).toBe(0);
    await leave(seen);
  });
});

test("what the link says else is drawn anew", async () => {
  const seen = await visit("en/?lang=en&view=list", {}, watch);
  expect((await watched(seen.page)).roots).toBe(2);
  expect(await seen.page.getByRole("heading", { level: 1 }).count()).toBe(1);
  await leave(seen);
});

describe("the language", () => {
  const lang = (page: Page) => page.locator("html").getAttribute("lang");
  const remembered = (page: Page) =>
    page.addInitScript(() =>
      localStorage.setItem(
        "china-lesotho-timeline",
        JSON.stringify({ version: 1, language: "zh", theme: "system" }),
      ),
    );

  test("of the query wins over that of the path", async () => {
    const seen = await visit("zh/?lang=en");
    expect(await lang(seen.page)).toBe("en");
    expect(seen.page.url()).toMatch(/\/zh\/\?lang=en$/);
    await leave(seen);
  });

  test("of the path wins over what is remembered and what the browser asks for", async () => {
    const seen = await visit("en/", { locale: "zh-CN" }, remembered);
    expect(await lang(seen.page)).toBe("en");
    await leave(seen);
  });

  test("is the remembered one where neither says any", async () => {
    const seen = await visit("", {}, remembered);
    expect(await lang(seen.page)).toBe("zh-Hans");
    await leave(seen);
  });
});

/** Answers requests for a file only once the returned function is called. */
async function hold(page: Page, file: string) {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

describe("whoever reads before the script has come", () => {
  /** Opens the page, without its script until the returned function is called. */
  async function open(page: Page, address: string) {
    const release = await hold(page, "**/assets/index-*.js");
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("#readable").waitFor();
    return release;
  }
  const own = async () => {};

  test("finds the timeline drawn, and behind a name the event, which is then open in the panel", async () => {
    const seen = await visit("en/", {}, own);
    const { page } = seen;
    const release = await open(page, page.url().replace(/\?.*/, ""));
    await page.getByRole("link", { name: "Ties suspended", exact: true }).click();
    const text = page.locator('[id="1990-suspension"]');
    await expect.poll(async () => (await text.boundingBox())?.y ?? -1).toBeLessThan(40);
    release();
    const panel = page.getByRole("complementary", { name: "Event" });
    await panel.getByRole("heading", { name: /^China suspends diplomatic relations/ }).waitFor();
    await expect.poll(() => page.url()).toMatch(/\/en\/\?lang=en&event=1990-suspension$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await leave(seen);
  });

  test("is led by a link to its event", async () => {
    const seen = await visit("en/", {}, own);
    const { page } = seen;
    const address = page.url().replace(/\?.*/, "#1990-suspension");
    await page.goto("about:blank");
    const release = await open(page, address);
    const text = page.locator('[id="1990-suspension"]');
    await expect.poll(async () => (await text.boundingBox())?.y ?? -1).toBeLessThan(40);
    release();
    await page.getByRole("complementary", { name: "Event" }).waitFor();
    await leave(seen);
  });

  test("goes on reading where the rest of the data is yet to come", async () => {
    const seen = await visit("en/", {}, own);
    const { page } = seen;
    const address = page.url().replace(/\?.*/, "#1990-suspension");
    await page.goto("about:blank");
    const release = await hold(page, "**/assets/details-*.js");
    await page.goto(address);
    const panel = page.getByRole("complementary", { name: "Event" });
    await panel.getByText("Relations stay suspended until 12 January 1994.").waitFor();
    expect(await page.locator("#readable").count()).toBe(0);
    release();
    await panel.getByRole("heading", { name: /sources differ/ }).waitFor();
    expect(await panel.getByText("Relations stay suspended").count()).toBe(1);
    await leave(seen);
  });

  test("goes on in the panel with the event that was at the top of the window", async () => {
    const seen = await visit("en/", {}, own);
    const { page } = seen;
    const release = await open(page, page.url().replace(/\?.*/, ""));
    const text = page.locator('[id="1994-restoration"]');
    await text.evaluate((part) => part.scrollIntoView());
    await text.getByRole("link").first().focus();
    release();
    await page.getByRole("complementary", { name: "Event" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await expect.poll(() => page.url()).toMatch(/event=1994-restoration$/);
    await leave(seen);
  });
});

test.each(["en", "zh"])(
  "the picture that is built in %s stands where the live one will, name by name",
  async (lang) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const seen = await visit(`${lang}/?lang=${lang}&view=list`, {}, (page) =>
      page.route("**/assets/Timeline-*.js", async (route) => {
        await held;
        await route.continue();
      }),
    );
    const { page } = seen;
    await page.getByRole("radio", { name: lang === "en" ? "Timeline" : "时间轴" }).check();
    const places = async (selector: string) =>
      new Map(
        await page.locator(selector).evaluateAll((all) =>
          all.map((one) => {
            const { left, top } = one.getBoundingClientRect();
            const id =
              one.closest("a")?.getAttribute("href") ?? `#${(one as HTMLElement).dataset["event"]}`;
            return [id, { left, top }] as const;
          }),
        ),
      );
    const lanes = () =>
      page
        .locator("[data-lane-head] > :nth-child(2)")
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
    const stillLanes = await lanes();
    const still = await places("main svg a text");
    release();
    await page.locator(".vis[data-ready]").waitFor();
    const live = await places("main [data-event]");
    expect(stillLanes).toHaveLength(5);
    expect(await lanes()).toEqual(stillLanes);
    expect([...still.keys()].sort()).toEqual([...live.keys()].sort());
    const apart = [...still].filter(([id, { left, top }]) => {
      const place = live.get(id) ?? { left: 0, top: 0 };
      // A row is 25 px high; the letters of a button stand a little lower in their box.
      return Math.abs(left - place.left) > 2 || Math.abs(top - place.top) > 6;
    });
    expect(apart).toEqual([]);
    await leave(seen);
  },
);

test("a name of the picture answers until the live one is seen in its place", async () => {
  const seen = await visit("en/", {}, (page) =>
    page.addInitScript(() => {
      const drawn = new MutationObserver(() => {
        const live = document.querySelector(".vis .ev-label");
        if (!live || document.querySelector(".vis[data-ready]")) return;
        drawn.disconnect();
        const name = document.querySelector('main svg a[href="#1990-suspension"] text');
        const { x = 0, y = 0, width = 0, height = 0 } = name?.getBoundingClientRect() ?? {};
        const above = document.elementFromPoint(x + width / 2, y + height / 2);
        document.documentElement.dataset["pressed"] = String(above === name);
      });
      drawn.observe(document, { childList: true, subtree: true });
    }),
  );
  expect(await seen.page.locator("html").getAttribute("data-pressed")).toBe("true");
  await leave(seen);
});

test("a link to an event of the text opens the event", async () => {
  const seen = await visit("zh/#1983-establishment");
  await expect.poll(() => seen.page.url()).toMatch(/\/zh\/\?lang=zh&event=1983-establishment$/);
  await leave(seen);
});

test("the classes of the built page are those of its style sheets", () => {
  const assets = new URL("../../dist/assets/", import.meta.url);
  const styles = readdirSync(assets)
    .filter((file) => file.endsWith(".css"))
    .map((file) => readFileSync(new URL(file, assets), "utf8"))
    .join("");
  const page = readFileSync(new URL("../en/index.html", assets), "utf8");
  const names = [...page.matchAll(/class="([^"]*)"/g)].flatMap(([, list = ""]) => list.split(" "));
  const ofModules = [...new Set(names)].filter((name) => name.startsWith("_"));
  expect(ofModules.length).toBeGreaterThan(50);
  expect(ofModules.filter((name) => !styles.includes(`.${name}`))).toEqual([]);
  expect(page).not.toContain(' style="');
});
