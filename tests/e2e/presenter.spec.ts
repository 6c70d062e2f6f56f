import { describe, expect, test } from "vitest";
import { lesson } from "../lesson.ts";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";
import { boxOf } from "./page.ts";
import { withLessons } from "./presenting.ts";
import {
  expectBoth,
  ids,
  openPresenter,
  PRESENTED,
  slideAt,
  type TwoWindows,
} from "./twoWindows.ts";

const visit = browse();

const present = async (query = PRESENTED): Promise<TwoWindows> => openPresenter(await visit(query));

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
