import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { lesson as twoDays } from "../../../tests/lesson.ts";
import { renderOnPaper } from "../../../tests/paper.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import type { ViewState } from "../../state/viewState.ts";
import type { LessonSheet } from "../../ui/PrintContext.ts";

const lesson = { ...twoDays, words: ["suspension-of-relations", "joint-communique"] };

const onPaper = (sheet: LessonSheet, language: ViewState["language"] = "en") =>
  renderOnPaper({ printed: { sheet, lesson }, view: { language } });

const steps = (paper: HTMLElement) =>
  [...(paper.querySelector("ol")?.children ?? [])].map((step) =>
    (step.textContent ?? "").replace(/\s+/g, " "),
  );

describe("the students' sheet", () => {
  test("has a place for name, class and date, each step in order, and its question with three lines", () => {
    const paper = onPaper("student");
    for (const blank of ["Name", "Class", "Date"]) expect(paper).toHaveTextContent(blank);
    const [suspended, restored, gone, visits, list] = steps(paper);
    expect(suspended).toMatch(/^1 ?7 April 1990.*China suspends.*What does “suspended” say\?$/);
    expect(restored).toContain("Which day ended the gap?");
    expect(gone).toContain("The event of this step is not in this timeline.");
    expect(visits).toContain("1983–1994");
    expect(list).toContain("Chinese visitors to Lesotho");
    const first = paper.querySelector("ol > li");
    expect(first?.querySelectorAll("[aria-hidden=true] > div")).toHaveLength(3);
  });

  test("letters what may be answered, and tells neither the dates of answers nor the notes", () => {
    const paper = onPaper("student");
    const restored = steps(paper)[1];
    expect(restored).toContain("Athe communiqué is signed");
    expect(restored).toContain("Brelations are restored");
    expect(restored).toContain("More than one good answer");
    expect(restored).not.toContain("31 December 1993");
    expect(paper).not.toHaveTextContent("Two dates, two events.");
    // What the class reads may hold the answer.
    expect(paper).not.toHaveTextContent("China stops official relations.");
    expect(paper).toHaveTextContent("A step without its event.");
  });

  test("teaches new words with their pinyin, asks for a question, and names the sources", () => {
    const paper = onPaper("student");
    expect(paper).toHaveTextContent(/suspension of diplomatic relations 中止外交关系 zhōng zhǐ/);
    expect(paper).toHaveTextContent("One question of your own");
    expect(paper).toHaveTextContent(/Sources: .*China’s Ministry of Foreign Affairs/);
    expect(paper).toHaveTextContent(/Events 4, 6 of 11 in the timeline\./);
  });
});

describe("the teacher's sheet", () => {
  test("has aims, length, and of each step the sentence, the notes, the question and numbered sources", () => {
    const paper = onPaper("teacher");
    expect(paper).toHaveTextContent("20 min · 5 steps · 2 questions");
    expect(paper).toHaveTextContent("For: Ages 14 to 18");
    expect(paper).toHaveTextContent("Tell two dates apart.");
    const [suspended, restored] = steps(paper);
    expect(suspended).toMatch(/Sources 1, 2/);
    expect(suspended).toContain("China stops official relations.Ask who says so.");
    expect(suspended).toContain("Question: What does “suspended” say?");
    expect(restored).toContain("Athe communiqué is signed (31 December 1993)");
    expect(within(paper).getByText("Sources", { selector: "h2 *" })).toBeInTheDocument();
  });

  test("in both languages says each step in either", () => {
    const paper = onPaper("teacher", "both");
    const [suspended] = steps(paper);
    expect(suspended).toContain("Ask who says so.");
    expect(suspended).toContain("问是谁说的。");
    expect(suspended).toContain("提问：“中止”说明什么？");
  });
});

test.each([
  ["en", "student"],
  ["en", "teacher"],
  ["zh", "student"],
  ["zh", "teacher"],
] as const)("no word is unmarked in %s, for %s", (language, sheet) => {
  expect(unmarkedWords(onPaper(sheet, language), language)).toEqual([]);
});
