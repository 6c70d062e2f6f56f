import { expect, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import type { TimelineEvent } from "../../src/domain/event/event.ts";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { slidesOfLesson } from "../../src/domain/lesson/toSlides.ts";
import type { Lang } from "../../src/domain/text.ts";
import { lessons } from "../../src/lessons.ts";
import { lesson } from "../lesson.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";
import { measure, type Measured } from "./legibility.ts";
import { goTo, slideOf, withLessons } from "./presenting.ts";

const visit = browse();

type Language = "en" | "zh" | "both";
const LONGEST = 5;

const { events } = toEventStore(readData().files);

/** The events with most to read in a language: by titles and leads, and by the dates that other sources give. */
function longest(language: Language): string[] {
  const langs: Lang[] = language === "both" ? ["en", "zh"] : [language];
  // A Chinese character is as wide as two letters.
  const width = (event: TimelineEvent, field: "title" | "lead") =>
    langs.reduce((sum, lang) => sum + event[field][lang].length * (lang === "zh" ? 2 : 1), 0);
  const by = (length: (event: TimelineEvent) => number) =>
    [...events].sort((a, b) => length(b) - length(a)).slice(0, LONGEST);
  const chosen = [
    ...by((event) => width(event, "title") + width(event, "lead")),
    ...by((event) => width(event, "title")).slice(0, 1),
    ...by((event) => new Set(event.sources.map(({ says }) => says?.date)).size).slice(0, 2),
    ...by((event) => event.date?.length ?? 0).slice(0, 2),
    ...events.filter(({ date }) => date === null).slice(0, 1),
  ];
  return [...new Set(chosen.map(({ id }) => id))];
}

/** Below what the furthest seat can read (docs/design.md): titles 1/16, what is read 1/24, everything 1/32 of the height. */
function unreadable(slide: string, { title, read, least, contrast, faults }: Measured): string[] {
  const tell = (what: string, found: number, wanted: number) =>
    found >= wanted - 1e-4 ? [] : [`${slide}: ${what} ${found.toFixed(4)}`];
  return [
    ...tell("title", title, 1 / 16),
    ...tell("text", read, 1 / 24),
    ...tell("caption", least, 1 / 32),
    ...tell("contrast", contrast, 7),
    ...faults.map((fault) => `${slide}: ${fault}`),
  ];
}

// All sizes of letters are shares of the height: a larger window of the same shape has the same slides. Both
// languages together need most room.
test.each([
  ["en", 1024, 768],
  ["zh", 1280, 720],
  ["both", 1024, 768],
  ["both", 1280, 720],
  ["both", 1920, 1080],
] as const)(
  "the furthest seat can read the longest slides in %s at %i × %i",
  async (language, width, height) => {
    const seen = await visit(
      `?lang=${language}&present=1`,
      { viewport: { width, height } },
      withLessons([lesson, ...lessons]),
    );
    const { page } = seen;
    const wrong: string[] = [];
    for (const id of longest(language)) {
      await goTo(page, `?present=1&step=${id}`);
      expect(await slideOf(page)).toBe(id);
      wrong.push(...unreadable(id, await measure(page)));
    }
    for (const { id: of, steps } of [lesson, ...lessons])
      for (const { id } of slidesOfLesson({ ...lesson, steps }, events)) {
        await goTo(page, `?present=1&lesson=${of}&step=${id}`);
        await expect.poll(() => slideOf(page)).toBe(id);
        wrong.push(...unreadable(`${of} ${id}`, await measure(page)));
      }
    expect(wrong).toEqual([]);
    await leave(seen);
  },
);

test.each(["light", "dark"] as const)(
  "in %s every kind of slide stands out at 7:1, hidden dates and the presenter's size too",
  async (colorScheme) => {
    const seen = await visit(
      "?lang=both&present=1",
      { viewport: { width: 1024, height: 768 }, colorScheme },
      withLessons(),
    );
    const { page } = seen;
    for (const query of [
      "step=1987-mamohato-visit",
      "step=2019-wang-yong-visit",
      "step=1990-suspension&dates=hidden",
      ...["restored-question", "gone", "visits"].map((id) => `lesson=two-days&step=${id}`),
    ]) {
      await goTo(page, `?present=1&${query}`);
      await page.locator("[data-fit]").waitFor();
      const { contrast } = await measure(page);
      expect([query, contrast >= 7]).toEqual([query, true]);
    }
    await leave(seen);
  },
);

test("the same slide in the same window is always arranged alike", async () => {
  const seen = await visit("?lang=both&present=1&step=2016-hloaele-visit", {
    viewport: { width: 1024, height: 768 },
  });
  const { page } = seen;
  const first = await measure(page);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  expect(await measure(page)).toEqual(first);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(async () => (await measure(page)).fit).toBeLessThan(first.fit);
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(() => measure(page)).toEqual(first);
  await leave(seen);
});

test.each([
  ["zh", "dark"],
  ["both", "light"],
] as const)("axe finds nothing in %s, %s", async (language, colorScheme) => {
  const seen = await visit(`?lang=${language}&present=1`, { colorScheme }, withLessons());
  const { page } = seen;
  for (const query of [
    "step=1990-suspension",
    "lesson=two-days&step=restored-question",
    "lesson=two-days&step=chinese-list",
    "lesson=nobody-has-it",
    "person=nobody",
  ]) {
    await goTo(page, `?present=1&${query}`);
    await page.getByRole("heading", { level: 2 }).waitFor();
    expect([query, await findings(page)]).toEqual([query, []]);
  }
  await leave(seen);
});
