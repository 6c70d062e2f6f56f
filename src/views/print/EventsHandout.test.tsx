import { within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { history, historyOf, wholeStore } from "../../../tests/history.ts";
import { renderOnPaper } from "../../../tests/paper.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import { sortEvents } from "../../domain/event/sortEvents.ts";

/** The rows of events as texts, without their white space's length. */
const rows = (paper: HTMLElement) =>
  [...paper.querySelectorAll("tbody th[scope=row]")].map((head) =>
    (head.parentElement?.textContent ?? "").replace(/\s+/g, " "),
  );

describe("the handout", () => {
  test("holds every event once, in the one order, whatever the list is sorted by", () => {
    const paper = renderOnPaper({ view: { sort: "person" } });
    const titles = sortEvents(history.events).map(({ title }) => title.en);
    expect(rows(paper)).toHaveLength(titles.length);
    rows(paper).forEach((row, i) => expect(row).toContain(titles[i]));
  });

  test("stands under the periods of relations, undated events last", () => {
    const heads = [...renderOnPaper().querySelectorAll("th[scope=rowgroup]")];
    expect(heads.map((head) => head.textContent)).toEqual([
      "Diplomatic relations 30 April 1983 – 7 April 1990",
      "Relations suspended 7 April 1990 – 12 January 1994",
      "Relations restored since 12 January 1994",
      "Undated",
    ]);
  });

  test("bears the title in both languages, and says how many events there are", () => {
    const paper = renderOnPaper();
    const [title] = within(paper).getAllByRole("heading", { level: 1, hidden: true });
    expect(title).toHaveTextContent("China and Lesotho 中国与莱索托");
    expect(paper).toHaveTextContent("All 11 events, no filter");
  });

  test("says what is filtered, and how many events of how many are left", () => {
    const filter = { ...NO_FILTER, side: "china", lanes: ["economy"] };
    const paper = renderOnPaper({ view: { filter } });
    expect(paper).toHaveTextContent(
      "3 of 11 events Only: Chinese visitors to Lesotho Visits, and of the rest only: Economy",
    );
    expect(rows(paper)).toHaveLength(3);
  });

  test("from the view of visits holds the visits alone", () => {
    const paper = renderOnPaper({ view: { view: "visits" } });
    expect(paper).toHaveTextContent("All 3 visits, no filter");
    expect(rows(paper)).toHaveLength(3);
  });

  test("where the filter leaves nothing, says so", () => {
    const filter = { ...NO_FILTER, person: "nobody" };
    const paper = renderOnPaper({ view: { filter } });
    expect(paper).toHaveTextContent("0 of 11 events");
    expect(paper).toHaveTextContent("There are no events to show.");
    expect(paper.querySelector("table")).toBeNull();
  });

  test("says of a date that it is a year only, that sources differ, that there is none", () => {
    const paper = renderOnPaper({
      data: historyOf("1987-mamohato-visit", "1990-suspension", "aid-national-library"),
    });
    const [year, disputed, undated] = rows(paper);
    expect(year).toContain("1987 year only");
    expect(year).not.toContain("January");
    expect(disputed).toContain("7 April 1990");
    expect(disputed).toContain("≠ another source: 5 April 1990");
    expect(undated).toContain("not dated");
  });

  test("names people with the office held then", () => {
    const [row] = rows(renderOnPaper({ data: historyOf("2006-mosisili-focac-visit") }));
    expect(row).toContain("Pakalitha Mosisili, Prime Minister");
  });

  test("numbers sources in the order of the events, and lists each once by its number", () => {
    const data = historyOf("1983-establishment", "1990-suspension");
    const paper = renderOnPaper({ data });
    const cited = new Set(
      sortEvents(data.events).flatMap(({ sources }) => sources.map(({ source }) => source)),
    );
    const list = [...paper.querySelectorAll("section li")].map((item) => item.textContent);
    expect(list).toHaveLength(cited.size);
    [...cited].forEach((id, i) => {
      const publisher = data.sources.find((source) => source.id === id)?.publisher.en;
      expect(list[i]).toMatch(new RegExp(`^${i + 1}`));
      expect(list[i]).toContain(publisher);
    });
    const [first] = rows(paper);
    const own = data.events.find(({ id }) => id === "1983-establishment")?.sources.length ?? 0;
    expect(first).toMatch(
      new RegExp(`${Array.from({ length: own }, (_, i) => i + 1).join(", ")}$`),
    );
  });

  test("in both languages has a column for the titles of each", () => {
    const paper = renderOnPaper({
      data: historyOf("1994-restoration"),
      view: { language: "both" },
    });
    const heads = [...paper.querySelectorAll("thead th")].map((head) => head.textContent);
    expect(heads).toEqual(["Date 日期", "Lane 类别", "Event", "事件", "Sources 来源"]);
    expect(paper).toHaveTextContent("12 January 1994 1994年1月12日");
    expect(paper).toHaveTextContent("1 event, no filter 全部1项事件，未筛选");
  });

  test("shows addresses of the web legibly", () => {
    const paper = renderOnPaper({ data: wholeStore });
    expect(paper.querySelector("section")).not.toHaveTextContent(/%E\d/);
  });

  test.each(["en", "zh"] as const)("has no unmarked word in %s", (language) => {
    expect(
      unmarkedWords(renderOnPaper({ data: wholeStore, view: { language } }), language),
    ).toEqual([]);
  });
});
