import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { boxOf } from "./page.ts";
import {
  digits,
  expectBoth,
  ids,
  openPresenter,
  PATIENT,
  PRESENTED,
  shownIn,
  slideAt,
  type TwoWindows,
} from "./twoWindows.ts";

const visit = browse();

/** The browser opens no other window. */
const blocked = (page: Page) =>
  page.addInitScript(() => {
    window.open = () => null;
  });

const present = async (query = PRESENTED): Promise<TwoWindows> => openPresenter(await visit(query));

describe("whatever is closed or loaded anew, both windows are one again within two seconds", () => {
  test("a reload of either, and the presenter's closed and opened again", async () => {
    const seen = await present();
    const { page, presenter } = seen;
    await presenter.getByRole("button", { name: "5 minutes more" }).click();
    for (const [reloaded, key, n] of [
      [page, "End", ids.length],
      [presenter, "Home", 1],
      [page, "End", ids.length],
    ] as const) {
      await reloaded.reload();
      await reloaded.locator("[data-slide]").first().waitFor();
      // From here on it is not the machine that has to hurry.
      const begin = Date.now();
      await expect
        .poll(
          async () => {
            await presenter.keyboard.press(key);
            return (await shownIn(page)).slide;
          },
          { ...PATIENT, interval: 100 },
        )
        .toBe(slideAt(n));
      expect(Date.now() - begin).toBeLessThan(2000);
      await expectBoth(seen, { slide: slideAt(n) });
    }
    await presenter.close();
    const again = await openPresenter(seen);
    await expectBoth(again, { slide: ids.at(-1) });
    expect(await digits(again, /^Left of 40 min/)).toMatch(/^39:/);
    await leave(seen);
  });

  test("where the window with the slides is closed, the other says so, and notes and clock go on", async () => {
    const seen = await present();
    const { page, presenter } = seen;
    await page.close();
    await presenter.getByText("does not answer").waitFor();
    const before = await digits(seen, /^Elapsed/);
    await expect.poll(() => digits(seen, /^Elapsed/), PATIENT).not.toBe(before);
    await presenter.reload();
    await expect.poll(async () => (await shownIn(presenter)).slide, PATIENT).toBe(slideAt(5));
    await presenter.getByRole("link", { name: /Show the slides in this window/ }).click();
    await expect
      .poll(() => new URL(presenter.url()).search, PATIENT)
      .toBe(`?lang=en&present=1&step=${slideAt(5)}`);
    await leave(seen);
  });

  test("of two presenter's windows the newer has the keys, and the older can take over again", async () => {
    const first = await present();
    const [second] = await Promise.all([
      first.page.waitForEvent("popup"),
      first.page.evaluate(() => window.open("?lang=en&presenter=1", "", "popup")),
    ]);
    await first.presenter.getByText("Another presenter’s window has taken over").waitFor();
    await first.presenter.keyboard.press("PageDown");
    await second.locator("[data-slide]").first().waitFor();
    await second.keyboard.press("End");
    await expectBoth({ ...first, presenter: second }, { slide: ids.at(-1) });
    await first.presenter.getByRole("button", { name: /Take over again/ }).click();
    await second.getByText("Another presenter’s window has taken over").waitFor();
    await first.presenter.keyboard.press("Home");
    await expectBoth(first, { slide: slideAt(1) });
    await leave(first);
  });
});

test("a blocked pop-up is told in both languages, and the notes stand beneath the slide", async () => {
  const seen = await visit(PRESENTED, {}, blocked);
  const { page } = seen;
  await page.keyboard.press("s");
  await page.getByRole("alert").getByText("has blocked the presenter’s window").waitFor();
  await page.getByRole("alert").getByText("浏览器拦截了演讲者窗口").waitFor();
  const [slide, notes] = await Promise.all([
    boxOf(page.getByRole("main")),
    boxOf(page.getByRole("region", { name: "Notes" })),
  ]);
  expect(notes.y).toBeGreaterThanOrEqual(slide.y + slide.height);
  expect(notes.y + notes.height).toBeLessThanOrEqual(900);
  await page.keyboard.press("PageDown");
  await expect.poll(async () => (await shownIn(page)).slide, PATIENT).toBe(slideAt(6));
  await page.getByRole("button", { name: "A+ Larger notes" }).click();
  await page.getByRole("button", { name: "Close the notes" }).click();
  expect(await page.getByRole("region", { name: "Notes" }).count()).toBe(0);
  // By choice, and as large as they were.
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await page.getByRole("button", { name: "Notes here" }).click();
  const text = page.getByRole("region", { name: "Notes" }).getByRole("paragraph").first();
  expect(await text.evaluate((one) => getComputedStyle(one).fontSize)).toBe("26px");
  await leave(seen);
});

test("in the window that the class sees, what it is to answer is folded until it is wanted", async () => {
  const seen = await visit("?lang=en&present=1&lesson=who-visits-whom", {}, blocked);
  const { page } = seen;
  await page.keyboard.press("s");
  const notes = page.getByRole("region", { name: "Notes" });
  const expected = notes.getByText("Expect:");
  const answer = notes.getByText(/^B\./);
  await expected.waitFor();
  expect(await answer.count()).toBe(1);
  expect(await answer.isVisible()).toBe(false);
  const { slide } = await shownIn(page);
  await expected.focus();
  await page.keyboard.press("Space");
  await answer.waitFor();
  expect((await shownIn(page)).slide).toBe(slide);
  await leave(seen);
});

test("beneath a slide whose date is hidden the notes are folded, and a covered screen shows none", async () => {
  const seen = await visit(PRESENTED, {}, blocked);
  const { page } = seen;
  await page.keyboard.press("s");
  const notes = page.getByRole("region", { name: "Notes" });
  const text = notes.getByRole("paragraph").first();
  await text.waitFor();
  await page.keyboard.press("t");
  await expect.poll(() => text.isVisible()).toBe(false);
  await notes.getByText("they tell the date that is hidden").click();
  await text.waitFor();
  await page.keyboard.press("b");
  await expect.poll(() => notes.isVisible()).toBe(false);
  await page.keyboard.press("b");
  await notes.waitFor();
  await leave(seen);
});

test("what a stranger says, and what is no message of ours, moves nothing", async () => {
  const seen = await present();
  const { page, presenter } = seen;
  const hello = { app: "china-lesotho-timeline", kind: "hello", anew: true, timer: null };
  const command = { app: "china-lesotho-timeline", kind: "command", name: "next" };
  const state = {
    app: "china-lesotho-timeline",
    kind: "state",
    projected: { query: `?lang=zh&step=${slideAt(20)}`, theme: "dark", width: 10, height: 10 },
  };
  // What is right again a second later has been wrong.
  await presenter.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(document.documentElement.lang)).observe(
      document.documentElement,
      { attributeFilter: ["lang"] },
    );
  });
  // A window that the presenter's has opened, and each window itself, speak without being asked.
  const [stranger] = await Promise.all([
    presenter.waitForEvent("popup"),
    presenter.evaluate(() => window.open("favicon.svg", "", "popup")),
  ]);
  await stranger.waitForLoadState();
  await stranger.evaluate(
    ([greeting, said, shown]) => {
      const opener = window.opener as Window;
      opener.postMessage(shown, "*");
      for (const words of [greeting, said]) (opener.opener as Window).postMessage(words, "*");
    },
    [hello, command, state],
  );
  for (const words of [hello, command])
    await page.evaluate((said) => window.postMessage(said, "*"), words);
  await presenter.evaluate((shown) => window.postMessage(shown, "*"), state);
  // The right window with the wrong words.
  await presenter.evaluate(() => {
    const opener = window.opener as Window;
    const junk = [
      null,
      1,
      "next",
      [],
      { app: "china-lesotho-timeline" },
      new Map([[1, new Date()]]),
    ];
    for (const words of junk) opener.postMessage(words, "*");
    for (const name of ["reload", "constructor", "__proto__", 7, "x".repeat(1e6)])
      opener.postMessage({ app: "china-lesotho-timeline", kind: "command", name }, "*");
    opener.postMessage({ app: "china-lesotho-timeline", kind: "slide", id: "<img>" }, "*");
  });
  await presenter.keyboard.press("PageDown");
  await expectBoth(seen, { slide: slideAt(6), lang: "en", theme: "light" });
  expect(await presenter.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual(
    [],
  );
  await leave(seen);
});
