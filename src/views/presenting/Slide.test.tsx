import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { historyWith, wholeStore } from "../../../tests/history.ts";
import { lesson } from "../../../tests/lesson.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { ViewState } from "../../state/viewState.ts";

async function slide(view: Partial<ViewState>, data?: EventStore) {
  renderPage({
    view: { present: true, ...view },
    lessons: [lesson],
    ...(data && { data }),
  });
  await screen.findByRole("heading", { level: 2 });
  const drawn = document.querySelector<HTMLElement>("[data-slide]");
  if (!drawn) throw new Error("no slide");
  return drawn;
}
const picture = () => screen.getAllByRole("img")[0];

describe("the slide of an event", () => {
  test("says lane, place, date, how exact it is, title, lead and source", async () => {
    const drawn = await slide({ step: "1994-restoration" });
    for (const words of [
      "Relations and agreements",
      "6 / 11",
      "12 January 1994",
      "Exact day, as stated in the source",
      "Diplomatic relations restored",
      "restore diplomatic relations.",
      "Source: China’s Ministry of Foreign Affairs, 2 more",
    ])
      expect(drawn).toHaveTextContent(words);
    expect(drawn).not.toHaveTextContent(/[\u4e00-\u9fff]/);
  });

  test("a filter leaves its line the visits that it lets through", async () => {
    const drawn = await slide({
      filter: { ...NO_FILTER, side: "lesotho" },
      step: "1997-maope-visit",
    });
    expect(drawn.querySelectorAll("[role=img] .side-b").length).toBeGreaterThan(0);
    expect(drawn.querySelectorAll("[role=img] .side-a")).toHaveLength(0);
  });

  test("speaks Chinese alone, or both, on the same slide", async () => {
    const chinese = await slide({ step: "1994-restoration", language: "zh" });
    expect(chinese).toHaveTextContent("1994年1月12日");
    expect(chinese).not.toHaveTextContent("January");
    document.body.replaceChildren();
    const both = await slide({ step: "1994-restoration", language: "both" });
    for (const words of [
      "12 January 1994",
      "1994年1月12日",
      "Diplomatic relations restored",
      "恢复",
    ])
      expect(both).toHaveTextContent(words);
  });

  test("of a year says the figure once, and that no more is known", async () => {
    const drawn = await slide(
      { step: "1987-mamohato-visit", language: "both" },
      historyWith("1987-mamohato-visit", { sources: [] }),
    );
    expect(drawn.querySelector("[data-precision]")?.textContent.split("1987")).toHaveLength(2);
    expect(drawn).toHaveTextContent("Year only; the source gives no month or day");
    expect(drawn).not.toHaveTextContent("1 January");
    expect(picture()).toHaveAccessibleName(/Pointed at: 1987\.$/);
    expect(drawn.querySelector("[data-shape=frame]")).not.toBeNull();
  });

  test("says that sources differ, and what the others say", async () => {
    const drawn = await slide({ step: "1990-suspension" });
    expect(drawn).toHaveTextContent("exact day; the sources differ ≠ another source: 5 April 1990");
  });

  test.each([
    ["1990-04", /^Month known/, "frame"],
    ["2026-01-10/2026-01-11", /^Exact days/, "frame"],
    ["1994?", /The source itself is not sure\.$/, "frame"],
    ["2022-12-01/..", /^In force since/, "day"],
  ])(
    "of %s says how exactly it is known, and points no more exactly",
    async (date, words, shape) => {
      const drawn = await slide(
        { step: "1994-restoration" },
        historyWith("1994-restoration", { date, sources: [] }),
      );
      expect(within(drawn).getByText(words)).toBeVisible();
      expect(drawn.querySelector("[data-shape]")).toHaveAttribute("data-shape", shape);
    },
  );

  test("that no source dates says so, and points nowhere", async () => {
    const drawn = await slide({ step: "aid-national-library" });
    expect(drawn).toHaveTextContent("no dateNational Library");
    expect(drawn.querySelector("[data-shape]")).toBeNull();
    expect(picture()).toHaveAccessibleName("Visits, 1983 to 2026, one mark each.");
  });

  test("hides the date until it is asked for, in picture and title too", async () => {
    const hidden = await slide({
      step: "2009-cultural-programme",
      dates: "hidden",
      language: "both",
    });
    expect(hidden).toHaveTextContent("When was this? 这是什么时候的事？");
    expect(hidden).toHaveTextContent("____");
    expect(hidden).not.toHaveTextContent(/2009|2012/);
    expect(hidden.querySelector("[data-shape]")).toBeNull();
    document.body.replaceChildren();
    const asked = await slide({ step: "2009-cultural-programme", dates: "asked" });
    expect(asked).toHaveTextContent("2009–2012");
    expect(asked.querySelector("[data-shape]")).not.toBeNull();
  });

  test.each(["en", "zh", "both"] as const)(
    "leaves no word of the other language unmarked in %s",
    async (language) => {
      const drawn = await slide({ step: "1990-suspension", language });
      expect(unmarkedWords(drawn, language === "zh" ? "zh" : "en")).toEqual([]);
    },
  );
});

describe("the slides of a lesson", () => {
  const step = (id: string, view: Partial<ViewState> = {}) =>
    slide({ lesson: lesson.id, step: id, ...view }, wholeStore);

  test("an event has the step's sentence in the place of its own", async () => {
    const drawn = await step("restored");
    expect(drawn).toHaveTextContent("Relations are there again.");
    expect(drawn).toHaveTextContent("2 / 5");
    expect(drawn).not.toHaveTextContent("restore diplomatic relations.");
  });

  test("a question has its answers with their dates, and says that several are good", async () => {
    const drawn = await step("restored-question", { language: "both" });
    expect(drawn).toHaveTextContent(/^Question 提问Two days 两个日子2 \/ 5/);
    const rows = within(drawn).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "A31 December 1993 1993年12月31日the communiqué is signed 签署联合公报",
      "B12 January 1994 1994年1月12日relations are restored 恢复外交关系",
    ]);
    expect(drawn).toHaveTextContent("More than one good answer");
    expect(picture()).toHaveAccessibleName(
      "1991 to 1996. A: 31 December 1993; B: 12 January 1994.",
    );
  });

  test("a question without answers asks, and nothing else", async () => {
    const drawn = await step("suspended-question");
    expect(drawn).toHaveTextContent("What does “suspended” say?");
    expect(within(drawn).queryByRole("list")).toBeNull();
    expect(screen.queryByRole("img")).toBeNull();
  });

  test("answers tell no dates while dates are hidden", async () => {
    const drawn = await step("restored-question", { dates: "hidden" });
    expect(drawn).toHaveTextContent("the communiqué is signed");
    expect(drawn).not.toHaveTextContent(/199[34]/);
    expect(screen.queryByRole("img")).toBeNull();
  });

  test("a window counts what its filter leaves, on each side, and frames its years", async () => {
    const drawn = await step("visits");
    const visits = wholeStore.events.filter(
      ({ visit, date }) => visit && date !== null && date.slice(0, 4) <= "1994",
    );
    const of = (party: string) => visits.filter(({ visit }) => visit?.from === party).length;
    expect(drawn).toHaveTextContent(`1983–1994: ${visits.length} visits listed`);
    expect(
      within(drawn)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      `${of("china")}Chinese visitors to Lesotho`,
      `${of("lesotho")}Basotho visitors to China`,
    ]);
    expect(picture()).toHaveAccessibleName(
      `All years, 1983 to 2026, the years of this step framed. In the frame: Chinese visitors to Lesotho: ${of("china")}; Basotho visitors to China: ${of("lesotho")}.`,
    );
  });

  test("a window says what was filtered, and what its picture leaves out", async () => {
    const drawn = await step("chinese-list");
    expect(drawn).toHaveTextContent("1 April 1990 – 31 December 2026");
    expect(drawn).toHaveTextContent("official visit");
    expect(drawn).toHaveTextContent("Visits, and of the rest only: Relations");
    expect(drawn).toHaveTextContent(/\d+other events, not drawn here/);
    expect(drawn).not.toHaveTextContent("Basotho visitors");
  });

  test("a step whose event is gone says so, and keeps its sentence", async () => {
    const drawn = await step("gone");
    expect(drawn).toHaveTextContent("A step without its event.");
    expect(drawn).toHaveTextContent("no longer in this timeline. The lesson goes on.");
  });
});
