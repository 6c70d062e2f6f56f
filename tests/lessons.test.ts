import { describe, expect, test } from "vitest";
import { rivalDates } from "../src/domain/claim/rivalDates.ts";
import type { Lesson, LessonStep } from "../src/domain/lesson/lesson.ts";
import { slidesOfLesson } from "../src/domain/lesson/toSlides.ts";
import type { Localized } from "../src/domain/text.ts";
import { lessons } from "../src/lessons.ts";
import { wholeStore } from "./history.ts";
import { shownBy } from "./shownBy.ts";

const { events, glossary } = wholeStore;
const ofId = (id: string) => events.filter((event) => event.id === id);

/** Every text that stands in a value, wherever. */
function textsOf(value: unknown): Localized[] {
  if (typeof value !== "object" || value === null) return [];
  if ("en" in value && "zh" in value) return [value as Localized];
  return Object.values(value).flatMap(textsOf);
}

/** What the class reads of a step. */
function onSlide({ sentence, question }: LessonStep): Localized[] {
  return [sentence, ...textsOf(question)];
}

const PARTS = {
  en: /^Say: .+\n\nAsk: .+\n\nExpect: (.+)\n\nCareful: .+$/,
  zh: /^讲：.+\n\n问：.+\n\n答：(.+)\n\n注意：.+$/,
};

test("the three lessons are there", () => {
  const ids = ["january-2026-three-sources", "three-turning-points", "who-visits-whom"];
  expect(lessons.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

describe.each(lessons.map((lesson): [string, Lesson] => [lesson.id, lesson]))("%s", (_, lesson) => {
  const { steps, minutes } = lesson;
  const questions = steps.flatMap((step) => (step.question ? [step.question] : []));

  test("takes 15 to 30 minutes, and a step no more than five", () => {
    expect(minutes).toBeGreaterThanOrEqual(15);
    expect(minutes).toBeLessThanOrEqual(30);
    expect(minutes / steps.length).toBeLessThanOrEqual(5);
  });

  test("has six steps or more and three questions or more, each of which becomes a slide", () => {
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(questions.length).toBeGreaterThanOrEqual(3);
    const slides = slidesOfLesson(lesson, events);
    expect(slides).toHaveLength(steps.length + questions.length);
    expect(slides.filter(({ kind }) => kind === "gone")).toEqual([]);
  });

  test("leaves something to see at every step, and puts three dated events or more on its strip", () => {
    expect(steps.filter((step) => shownBy(step).length === 0)).toEqual([]);
    const own = steps.filter(({ shows }) => "event" in shows).flatMap(shownBy);
    expect(new Set(own.filter(({ date }) => date !== null)).size).toBeGreaterThanOrEqual(3);
  });

  test("says all in both languages, the Chinese in Chinese", () => {
    const notChinese = textsOf(lesson).filter(
      ({ en, zh }) => en === zh || !/[\u4e00-\u9fff]/.test(zh) || !/[A-Za-z]/.test(en),
    );
    expect(notChinese).toEqual([]);
  });

  test("tells the teacher what to say, ask, expect and beware of, in 60 to 150 words", () => {
    for (const { notes } of steps) {
      expect(notes.en).toMatch(PARTS.en);
      expect(notes.zh).toMatch(PARTS.zh);
      const words = notes.en.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(150);
    }
  });

  test("has every new word in its own texts, in both languages", () => {
    const texts = textsOf(lesson);
    const said = (lang: "en" | "zh") => texts.map((text) => text[lang].toLowerCase()).join("\n");
    const unsaid = glossary
      .filter(({ id }) => lesson.words.includes(id))
      .filter(({ term, forms }) =>
        (["en", "zh"] as const).some(
          (lang) =>
            ![term[lang], ...forms[lang]].some((form) => said(lang).includes(form.toLowerCase())),
        ),
      );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  test("names the good answer to the teacher, or says that several are good", () => {
    for (const { question, notes } of steps) {
      if (!question?.answers) continue;
      const last = "ABC".charAt(question.answers.length - 1);
      const [, english = ""] = PARTS.en.exec(notes.en) ?? [];
      const [, chinese = ""] = PARTS.zh.exec(notes.zh) ?? [];
      const [, letter] = /^([A-C])\. /.exec(english) ?? [];
      const [, sameLetter] = /^选([A-C])。/.exec(chinese) ?? [];
      expect(letter === undefined).toBe(question.several === true);
      expect(sameLetter).toBe(letter);
      expect((letter ?? "A") <= last).toBe(true);
    }
  });

  test("never takes a disputed date for the only good answer", () => {
    const disputed = questions.filter(({ answers = [], several }) => {
      const dated = answers.flatMap(({ event }) => (event === undefined ? [] : ofId(event)));
      return !several && dated.some((event) => rivalDates(event).length > 0);
    });
    expect(disputed).toEqual([]);
  });

  test("gives no date away that the teacher may hide", () => {
    const given = steps.filter((step) => {
      const years = "event" in step.shows ? shownBy(step).map(({ date }) => date?.slice(0, 4)) : [];
      return years.some((year) => year && step.sentence.en.includes(year));
    });
    expect(given).toEqual([]);
  });

  test("says “suspended” before the class, and leaves “severed” to the notes on who says so", () => {
    const severed = steps.flatMap(onSlide).filter(({ en, zh }) => /sever(?!al)|断交/.test(en + zh));
    expect(severed).toEqual([]);
  });
});
