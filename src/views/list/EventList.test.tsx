import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { sortEvents } from "../../domain/event/sortEvents.ts";
import { history, historyOf, historyWith } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";

const list = () => screen.getByRole("region", { name: /List of events|事件列表/ });

const heads = () =>
  within(list())
    .getAllByRole("heading", { level: 3 })
    .map((head) => head.textContent.trim());

describe("the list", () => {
  test("holds every event once, in the one order", () => {
    renderPage();
    const titles = within(list())
      .getAllByRole("link")
      .map((link) => link.textContent);
    expect(titles).toEqual(sortEvents(history.events).map(({ title }) => title.en));
  });

  test("stands under the periods of relations, with undated events at the end", () => {
    renderPage();
    expect(heads()).toEqual([
      "Diplomatic relations 30 April 1983 – 7 April 1990",
      "Relations suspended 7 April 1990 – 12 January 1994",
      "Relations restored since 12 January 1994",
      "Undated",
    ]);
  });

  test("says how exact each date is", () => {
    renderPage({ data: historyOf("1987-mamohato-visit") });
    const row = within(list()).getByRole("listitem");
    expect(row).toHaveTextContent("1987");
    expect(row).toHaveTextContent("year only");
    expect(row).not.toHaveTextContent("January");
  });

  test.each([
    ["en", "≠ another source: 5 April 1990"],
    ["zh", "≠ 另有来源记为1990年4月5日"],
  ] as const)(
    "says in %s beside the date in use that another source gives another",
    (language, words) => {
      renderPage({ data: historyOf("1990-suspension", "1994-restoration"), view: { language } });
      const [disputed, other] = within(list()).getAllByRole("listitem");
      expect(disputed).toHaveTextContent(words);
      expect(other).not.toHaveTextContent("≠");
    },
  );

  test("says of an undated event that a source gives a date which is not used", () => {
    const cited = historyOf("aid-national-library").events[0]?.sources[0];
    if (!cited) throw new Error("the library is gone");
    const sources = [{ ...cited, says: { date: "1983" } }];
    renderPage({ data: historyWith("aid-national-library", { sources }) });
    const row = within(list()).getAllByRole("listitem").at(-1);
    expect(row).toHaveTextContent("≠ not used: 1983");
  });

  test("names the visitor with the office held then, and the publisher of the source", () => {
    renderPage({ data: historyOf("2006-mosisili-focac-visit") });
    const row = within(list()).getByRole("listitem");
    expect(row).toHaveTextContent("Pakalitha Mosisili, Prime Minister");
    expect(row).toHaveTextContent("China’s Ministry of Foreign Affairs");
  });

  test("marks every Chinese part as Chinese when both languages are shown", () => {
    renderPage({ view: { language: "both" } });
    const unmarked = [...list().querySelectorAll("*")].filter(
      (element) =>
        [...element.childNodes].some(
          (node) =>
            node.nodeType === Node.TEXT_NODE && /[\u4e00-\u9fff]/.test(node.textContent ?? ""),
        ) && !element.closest("[lang]")?.matches('[lang="zh-Hans"]'),
    );
    expect(unmarked).toEqual([]);
  });

  test("opens an event in the panel beside it, and its link is the address of that view", async () => {
    const { store } = renderPage();
    const link = within(list()).getByRole("link", { name: "Diplomatic relations restored" });
    expect(link).toHaveAttribute("href", "?lang=en&view=list&event=1994-restoration");
    await userEvent.click(link);
    expect(store.getState().event).toBe("1994-restoration");
    expect(link).toHaveAttribute("aria-current", "true");
    expect(
      screen.getByRole("heading", { level: 2, name: /Diplomatic relations restored/ }),
    ).toBeVisible();
  });

  test("says how many events it holds and in which order", () => {
    renderPage();
    expect(
      within(list()).getByRole("heading", { level: 2, name: "11 events, oldest first" }),
    ).toBeVisible();
  });

  test("is sorted by lane, each lane by date", async () => {
    const { store } = renderPage();
    await userEvent.click(within(list()).getByRole("radio", { name: "Lane" }));
    expect(store.getState().sort).toBe("lane");
    expect(heads()).toEqual([
      "Chinese visitors to Lesotho 1 event",
      "Basotho visitors to China 2 events",
      "Relations and agreements 5 events",
      "Economy and development 2 events",
      "Culture, health and people 1 event",
    ]);
    const titles = within(list()).getAllByRole("link");
    expect(titles).toHaveLength(11);
    expect(titles[1]).toHaveTextContent("Queen ’Mamohato visits China");
  });

  test("is sorted by person, what names nobody last", () => {
    renderPage({ view: { sort: "person" } });
    expect(heads()).toEqual([
      expect.stringMatching(/^Cai Wu 蔡武 1 event$/),
      expect.stringMatching(/^Lebohang Nt.inyi 恩齐尼 1 event$/),
      "Lejone Mpotjoana 莱乔内 1 event",
      "’Mamohato 玛莫哈托 1 event",
      "Pakalitha Mosisili 莫西西利 1 event",
      "Wang Yi 王毅 1 event",
      "Nobody named 7 events",
    ]);
  });

  test("shows an event under each person it names, selected in both places, and comes back to the one", async () => {
    renderPage({ view: { sort: "person" } });
    const links = () => within(list()).getAllByRole("link", { name: /Wang Yi visits Lesotho/ });
    const [first, second] = links();
    if (!first || !second) throw new Error("the event should stand twice");
    await userEvent.click(second);
    expect(first.closest("[aria-current]")).toHaveRole("listitem");
    expect(second).toHaveAttribute("aria-current", "true");
    await userEvent.keyboard("{Escape}");
    expect(second).toHaveFocus();
  });

  test("says so when there is nothing to show", () => {
    renderPage({ data: historyOf() });
    expect(list()).toHaveTextContent("There are no events to show.");
  });
});
