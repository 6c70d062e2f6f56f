import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { lessons } from "../../src/lessons.ts";
import { browse, leave, type Visit } from "./browse.ts";
import { expectBoth, openPresenter, PATIENT, type TwoWindows } from "./twoWindows.ts";

const visit = browse();
const STICK = pathToFileURL(resolve("dist-single/china-lesotho-timeline.html")).href;

const lesson = lessons.find(({ id }) => id === "who-visits-whom");
if (!lesson) throw new Error("no lesson on who visits whom");
const STEPS = lesson.steps.length;
/** Every slide with what it says in English; a question is a slide of its own, under its step’s number. */
const SLIDES = lesson.steps
  .flatMap(({ id, sentence, notes, question }, i) => [
    { n: i + 1, slide: id, says: sentence.en, notes: notes.en },
    { n: i + 1, slide: `${id}-question`, says: question?.text.en, notes: notes.en },
  ])
  .filter(({ says }) => says !== undefined);

/** Goes by Tab to what has the focus under this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) > 0 && name.test(await focused.innerText())) return;
  }
  throw new Error(`Tab does not lead to ${name.source}`);
}

async function chooseLesson({ page }: Visit): Promise<void> {
  await tabTo(page, /^Menu/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Lessons/);
  await page.keyboard.press("Enter");
  const chosen = page.getByRole("radio", { name: /Who visits whom/ });
  await chosen.waitFor();
  await expect.poll(() => page.locator("dialog :focus").count(), PATIENT).toBe(1);
  // The first Tab stop of a group is the lesson chosen last; arrows go through it.
  while (!(await page.getByRole("radio").and(page.locator(":focus")).count()))
    await page.keyboard.press("Tab");
  for (let i = 0; i < lessons.length && !(await chosen.isChecked()); i++)
    await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Start/);
  await page.keyboard.press("Enter");
}

/** Both windows are at this slide, and say what it says; the notes are the presenter’s alone. */
async function expectTaught(
  seen: TwoWindows,
  { n, slide, says, notes }: (typeof SLIDES)[number],
): Promise<void> {
  await expectBoth(seen, { slide });
  for (const window of [seen.page, seen.presenter]) {
    const shown = window.locator(`[data-slide="${slide}"]`).first();
    expect((await shown.innerText()).replace(/\s+/g, " ")).toContain(says ?? "");
    const all = (await window.locator("body").innerText()).replace(/\s+/g, " ");
    expect(all).toMatch(new RegExp(`\\b${n} (of|/) ${STEPS}\\b`));
  }
  const told = seen.presenter.getByRole("region", { name: /^Notes/ });
  expect(await told.innerText()).toContain(notes);
  expect(await seen.page.locator("body").innerText()).not.toContain(notes);
}

test.each([
  ["over http", undefined],
  ["from a file", STICK],
])("lesson 2 is taught from the keyboard alone, in two windows, %s", async (_, file) => {
  const opened = await visit("?lang=en");
  if (file !== undefined) {
    await opened.page.goto(file);
    await opened.page.locator(".vis[data-ready]").waitFor();
    // What the driver calls a request to another host is the file itself.
    opened.faults.length = 0;
  }
  await chooseLesson(opened);
  await opened.page.locator(`[data-slide="${SLIDES[0]?.slide}"]`).first().waitFor();
  const seen = await openPresenter(opened);
  const { page, presenter } = seen;

  for (const [i, slide] of SLIDES.entries()) {
    await expectTaught(seen, slide);
    // A remote in the hand, or the laptop’s keys: whichever window has the focus.
    await (i % 2 === 0 ? page : presenter).keyboard.press(i % 3 === 0 ? "PageDown" : "ArrowRight");
  }
  await presenter.getByText("This is the last slide.").waitFor();

  await presenter.keyboard.press("b");
  await expectBoth(seen, { cover: "black" });
  await page.keyboard.press("b");
  await expectBoth(seen, { cover: null });

  const fourth = SLIDES.find(({ n }) => n === 4);
  if (!fourth) throw new Error("fewer than four steps");
  for (const key of ["4", "Enter"]) await presenter.keyboard.press(key);
  await expectTaught(seen, fourth);
  // The class asks; the answer is looked for in the timeline, and the lesson goes on where it was.
  await page.keyboard.press("e");
  await presenter.getByText(/The class sees/).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("Mosisili");
  await page
    .getByRole("complementary")
    .getByText(/Mosisili/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator("main").first().focus();
  await page.keyboard.press("p");
  await expectTaught(seen, fourth);
  await leave(seen);
});
