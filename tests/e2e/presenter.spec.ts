import { describe, expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { allEvents } from "../../src/state/selectors/visibleEvents.ts";
import { lesson } from "../lesson.ts";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";
import { boxOf } from "./page.ts";
import { withLessons } from "./presenting.ts";
import { expectBoth, openPresenter, PATIENT, shownIn, type TwoWindows } from "./twoWindows.ts";

const visit = browse();
const ids = allEvents({ data: toEventStore(readData().files) }).map(({ id }) => id);
const slideAt = (n: number) => ids[n - 1];
const PRESENTED = `?lang=en&present=1&step=${slideAt(5)}`;

const present = async (query = PRESENTED): Promise<TwoWindows> => openPresenter(await visit(query));
const digits = (seen: TwoWindows, name: RegExp) =>
  seen.presenter.getByRole("timer", { name }).locator("b").textContent();

describe("the presenter's window", () => {
  test("shows what the class sees, what comes next, the notes, and the way through the slides", async () => {
    const seen = await present();
    const { page, presenter } = seen;
    const projector = presenter.getByRole("region", { name: "On the projector" });
    const frame = await boxOf(projector.locator("[data-theme]"));
    // As wide as the projector is to its height.
    expect(frame.width / frame.height).toBeCloseTo(1440 / 900, 1);
    expect(await projector.locator("[data-slide]").getAttribute("data-slide")).toBe(slideAt(5));
    const next = presenter.getByRole("region", { name: "Next", exact: true });
    expect(await next.locator("[data-slide]").getAttribute("data-slide")).toBe(slideAt(6));
    const queue = presenter.getByRole("list", { name: "Slides before and after" });
    expect(await queue.getByRole("button").allInnerTexts()).toMatchObject(
      [4, 5, 6, 7].map((n) => expect.stringMatching(new RegExp(`^${n}\\b`))),
    );
    expect(await queue.locator("[aria-current]").innerText()).toMatch(/^5\b/);
    expect(await presenter.getByText("Slide 5 of").count()).toBe(1);
    await queue.getByRole("button").nth(3).click();
    await expectBoth(seen, { slide: slideAt(7) });
    // A picture of the other window has no place among the headings and stops of this one.
    expect(await presenter.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
      "On the projector",
      "Next",
      "Notes",
    ]);
    expect(await findings(presenter)).toEqual([]);
    await page.keyboard.press("l");
    await expectBoth(seen, { lang: "zh" });
    expect(await presenter.locator("body").evaluate(unmarkedWords, "zh" as const)).toEqual([]);
    expect(await presenter.title()).toMatch(/^演讲者窗口/);
    await leave(seen);
  });

  test("has its own address and leaves the settings alone", async () => {
    const seen = await present();
    const address = seen.presenter.url();
    expect(new URL(address).search).toBe("?lang=en&presenter=1");
    await seen.page.keyboard.press("d");
    await expectBoth(seen, { theme: "dark" });
    const settings = await seen.page.evaluate(() => localStorage.getItem("china-lesotho-timeline"));
    await seen.page.keyboard.press("PageDown");
    await expectBoth(seen, { slide: slideAt(6) });
    expect(seen.presenter.url()).toBe(address);
    expect(await seen.page.evaluate(() => localStorage.getItem("china-lesotho-timeline"))).toBe(
      settings,
    );
    await leave(seen);
  });

  test("opened by hand says what it is, and leads to the timeline", async () => {
    const seen = await visit("?lang=zh&view=list");
    await seen.page.goto(`${new URL(seen.page.url()).origin}/?lang=zh&presenter=1`);
    expect(await seen.page.getByRole("heading", { level: 1 }).innerText()).toMatch(
      /须由另一窗口打开[^]*belongs to another one/,
    );
    await seen.page.getByRole("link", { name: /打开时间轴/ }).click();
    await seen.page.locator(".vis[data-ready]").waitFor();
    await leave(seen);
  });
});

test("a lesson is taught from the presenter's window alone, with its notes, questions and minutes", async () => {
  const seen = await openPresenter(
    await visit(`?lang=both&present=1&lesson=${lesson.id}`, {}, (page) =>
      withLessons()(page.context()),
    ),
  );
  const { page, presenter } = seen;
  const notes = presenter.getByRole("region", { name: /^Notes/ });
  await presenter.getByRole("timer", { name: /^Left of 20 min/ }).waitFor();
  for (const { id, notes: said, question } of lesson.steps) {
    await expectBoth(seen, { slide: id });
    expect(await notes.innerText()).toContain(said.en);
    expect(await notes.innerText()).toContain(said.zh);
    await presenter.keyboard.press("PageDown");
    if (!question) continue;
    await expectBoth(seen, { slide: `${id}-question` });
    expect(await notes.innerText()).toContain(question.text.zh);
    await presenter.keyboard.press("PageDown");
  }
  await presenter.getByText("This is the last slide.").waitFor();
  // Left for what the step is about, and come back to.
  await presenter.keyboard.press("e");
  await page.locator("section[data-events]").first().waitFor();
  await presenter.keyboard.press("e");
  await expectBoth(seen, { slide: lesson.steps.at(-1)?.id ?? "" });
  await leave(seen);
});

test.each(["page", "presenter"] as const)("each key works from the %s", async (from) => {
  const seen = await present();
  const keyboard = seen[from].keyboard;
  for (const [key, n] of [
    ["ArrowRight", 6],
    ["ArrowDown", 7],
    [" ", 8],
    ["PageDown", 9],
    ["n", 10],
    ["Enter", 11],
    ["ArrowLeft", 10],
    ["ArrowUp", 9],
    ["Shift+ ", 8],
    ["PageUp", 7],
    ["p", 6],
    ["Backspace", 5],
    ["End", ids.length],
    ["Home", 1],
  ] as const) {
    await keyboard.press(key);
    await expectBoth(seen, { slide: slideAt(n) });
  }
  for (const key of ["1", "2", "Enter"]) await keyboard.press(key);
  await expectBoth(seen, { slide: slideAt(12) });
  for (const [key, cover] of [
    ["b", "black"],
    [".", null],
    ["w", "white"],
    [",", null],
    ["b", "black"],
    ["Escape", null],
  ] as const) {
    await keyboard.press(key);
    await expectBoth(seen, { cover });
  }
  for (const [key, shown] of [
    ["l", { lang: "zh" }],
    ["l", { lang: "both" }],
    ["d", { theme: "dark" }],
    ["d", { theme: "light" }],
    // A remote sends it; nothing is loaded anew.
    ["F5", { slide: slideAt(12), lang: "both" }],
  ] as const) {
    await keyboard.press(key);
    await expectBoth(seen, shown);
  }
  // Away to explore, and back to the same slide.
  await keyboard.press("e");
  await seen.page.locator(".vis[data-ready]").waitFor();
  await seen.presenter.getByText("The class sees the timeline").waitFor();
  await seen.presenter.keyboard.press("PageDown");
  await expectBoth(seen, { slide: slideAt(12) });
  await leave(seen);
});

test("its buttons do what the keys do, and the mouse leaves the keys to the slides", async () => {
  const seen = await present();
  const { page, presenter } = seen;
  const press = (name: RegExp) => presenter.getByRole("button", { name }).click();
  await press(/^Next/);
  await presenter.keyboard.press(" ");
  await expectBoth(seen, { slide: slideAt(7) });
  await press(/^Previous/);
  await expectBoth(seen, { slide: slideAt(6) });
  await press(/^Go to…/);
  await presenter.keyboard.type("20");
  await presenter.keyboard.press("Enter");
  await expectBoth(seen, { slide: slideAt(20) });
  await press(/^Blank screen/);
  await expectBoth(seen, { cover: "black" });
  await press(/^Blank screen/);
  await expectBoth(seen, { cover: null });
  await press(/^Dark slides/);
  await expectBoth(seen, { theme: "dark" });
  // The window itself stays as the teacher has it.
  expect(await presenter.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  await press(/^中文/);
  await expectBoth(seen, { lang: "zh" });
  await press(/^结束/);
  await page.locator(".vis[data-ready]").waitFor();
  await press(/^回到放映/);
  await expectBoth(seen, { slide: slideAt(1) });
  await leave(seen);
});

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
  const seen = await visit(PRESENTED, {}, (page) =>
    page.addInitScript(() => {
      window.open = () => null;
    }),
  );
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
  const seen = await visit("?lang=en&present=1&lesson=who-visits-whom", {}, (page) =>
    page.addInitScript(() => {
      window.open = () => null;
    }),
  );
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

test("the time runs, pauses, begins anew, outlives a reload, and says when it is over", async () => {
  const opened = await visit(PRESENTED, {}, async (page) => {
    await page.context().clock.install({ time: new Date("2026-11-26T10:00:00") });
  });
  const seen = await openPresenter(opened);
  const { presenter } = seen;
  const { clock } = presenter;
  const button = (name: string) => presenter.getByRole("button", { name, exact: true });
  const expectDigits = async (name: RegExp, text: RegExp) => {
    await expect.poll(() => digits(seen, name), PATIENT).toMatch(text);
  };
  await clock.fastForward("06:12");
  await expectDigits(/^Clock/, /^10:06$/);
  await expectDigits(/^Elapsed/, /^06:1[2-5]$/);
  await presenter.getByText("No length set").waitFor();
  await button("5 minutes more").click();
  await expectDigits(/^Left of 40 min/, /^33:4[4-8]$/);
  await button("5 minutes less").click();
  await expectDigits(/^Left of 35 min/, /^28:4[4-8]$/);
  await button("Pause").click();
  await clock.fastForward("10:00");
  await expectDigits(/^Elapsed/, /^06:1[2-8]$/);
  await presenter.reload();
  await expectDigits(/^Elapsed/, /^06:1[2-8]$/);
  await button("Go on").click();
  await clock.fastForward("30:00");
  await expectDigits(/^over/, /^−01:1\d$/);
  const over = presenter.getByRole("timer", { name: /^over/ }).locator("b");
  const elapsed = presenter.getByRole("timer", { name: /^Elapsed/ }).locator("b");
  const colour = (one: typeof over) => one.evaluate((part) => getComputedStyle(part).color);
  expect(await colour(over)).toBe(await colour(elapsed));
  await button("Reset").click();
  await expectDigits(/^Elapsed/, /^00:0\d$/);
  await expectDigits(/^Left of 35 min/, /^3(5:00|4:5\d)$/);
  await leave(seen);
});

test("at 800 by 600 all of it is there, in both languages, and the keyboard alone reaches it", async () => {
  const seen = await present(PRESENTED.replace("lang=en", "lang=both"));
  const { presenter } = seen;
  await presenter.setViewportSize({ width: 800, height: 600 });
  const outside = await presenter.evaluate(() =>
    [...document.querySelectorAll("button")]
      .map((button) => ({ name: button.innerText, box: button.getBoundingClientRect() }))
      .filter(({ box }) => box.right > innerWidth || box.bottom > innerHeight || box.height < 24)
      .map(({ name }) => name),
  );
  expect(outside).toEqual([]);
  expect((await boxOf(presenter.getByRole("region", { name: /^Notes/ }))).height).toBeGreaterThan(
    200,
  );
  expect(await presenter.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
  const reached = new Set<string>();
  for (let i = 0; i < 40; i += 1) {
    await presenter.keyboard.press("Tab");
    reached.add(
      await presenter.evaluate(() => {
        const { activeElement: active } = document;
        return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
      }),
    );
  }
  const names = await presenter.evaluate(() =>
    [...document.querySelectorAll("button")].map(
      (button) => button.getAttribute("aria-label") ?? button.textContent ?? "",
    ),
  );
  expect(names.filter((name) => !reached.has(name))).toEqual([]);
  await leave(seen);
});
