import type { Lesson } from "../src/domain/lesson/lesson.ts";

const said = (en: string, zh: string) => ({ en, zh });

/** A lesson of every kind of step: an event, one that is gone, windows; questions with and without answers. */
export const lesson: Lesson = {
  id: "two-days",
  title: said("Two days", "两个日子"),
  question: said("Which day counts?", "以哪一天为准？"),
  audience: said("Ages 14 to 18", "14至18岁"),
  minutes: 20,
  aims: [said("Tell two dates apart.", "分清两个日期。")],
  words: [],
  sources: ["mfa-country-page-2024"],
  steps: [
    {
      id: "suspended",
      shows: { event: "1990-suspension" },
      sentence: said("China stops official relations.", "中国停止正式往来。"),
      notes: said("Ask who says so.", "问是谁说的。"),
      question: { text: said("What does “suspended” say?", "“中止”说明什么？") },
    },
    {
      id: "restored",
      shows: { event: "1994-restoration" },
      sentence: said("Relations are there again.", "关系恢复了。"),
      notes: said("Two dates, two events.", "两个日期，两件事。"),
      question: {
        text: said("Which day ended the gap?", "关系中止到哪一天为止？"),
        answers: [
          {
            text: said("the communiqué is signed", "签署联合公报"),
            event: "1993-joint-communique",
          },
          { text: said("relations are restored", "恢复外交关系"), event: "1994-restoration" },
        ],
        several: true,
      },
    },
    {
      id: "gone",
      shows: { event: "no-such-event" },
      sentence: said("A step without its event.", "缺少事件的一步。"),
      notes: said("Go on.", "继续。"),
    },
    {
      id: "visits",
      shows: { view: "visits", from: "1983-01-01", to: "1994-12-31" },
      sentence: said("Who came before 1995?", "1995年以前谁来过？"),
      notes: said("Count.", "数一数。"),
    },
    {
      id: "chinese-list",
      shows: {
        view: "list",
        from: "1990-04-01",
        to: "2026-12-31",
        side: "china",
        kinds: ["official"],
        lanes: ["relations"],
      },
      sentence: said("Chinese visitors since 1990.", "1990年以来的中方访莱。"),
      notes: said("Compare.", "比较。"),
    },
  ],
};
