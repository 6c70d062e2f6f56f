import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { history, historyWith } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { titleIn } from "../../domain/source/titleIn.ts";

const panel = () => screen.getByRole("complementary");
const open = (event: string, language: "en" | "zh" | "both" = "en") =>
  renderPage({ view: { event, language } });

/** A visit of which the only source gives the year. */
const openByYear = (language: "en" | "both") => {
  const [source] = history.events.find(({ id }) => id === "1987-mamohato-visit")?.sources ?? [];
  const data = historyWith("1987-mamohato-visit", source ? { sources: [source] } : {});
  return renderPage({ data, view: { event: "1987-mamohato-visit", language } });
};

describe("the panel", () => {
  test("says the date in words and how precise it is", () => {
    openByYear("en");
    expect(panel()).toHaveTextContent("Year only; the source gives no month or day");
    expect(panel()).not.toHaveTextContent("1 January");
  });

  test("says a year once when both languages are shown", () => {
    openByYear("both");
    expect(panel()).toHaveTextContent("1987 年");
    expect(panel()).not.toHaveTextContent("1987 1987年");
  });

  test.each(["en", "zh"] as const)("shows both titles, in %s with that one first", (language) => {
    open("1993-joint-communique", language);
    const title = history.events.find(({ id }) => id === "1993-joint-communique")?.title;
    const heading = within(panel()).getByRole("heading", { level: 2 });
    expect(heading.textContent.startsWith(title?.[language] ?? "?")).toBe(true);
    expect(heading).toHaveTextContent(title?.en ?? "?");
    expect(heading).toHaveTextContent(title?.zh ?? "?");
  });

  test("tells the rival day of the communiqué, and that the restoration is another event", () => {
    open("1993-joint-communique");
    expect(panel()).toHaveTextContent("31 December 1993");
    expect(panel()).toHaveTextContent("30 December 1993");
    expect(panel()).toHaveTextContent("Two dates, two events");
  });

  test("says it when the sources name no one", () => {
    open("1983-establishment", "zh");
    expect(panel()).toHaveTextContent("来源未提及具体人物。");
  });

  describe("of a source", () => {
    const cited = history.events.find(({ id }) => id === "2026-wang-yi-visit")?.sources ?? [];
    const [first, ...others] = history.sources.filter(({ id }) =>
      cited.some(({ source }) => source === id),
    );
    const titleOf = (source = first) => (source ? titleIn(source, "en").text : "no source");
    const openWithOneAddress = () => {
      const sources = history.sources.map((source) => ({
        ...source,
        url: source.id === first?.id ? "https://example.org/report" : null,
      }));
      renderPage({ data: { ...history, sources }, view: { event: "2026-wang-yi-visit" } });
    };

    test("the address is a link where it is known, and does not tell where one came from", () => {
      openWithOneAddress();
      const links = within(panel()).getAllByRole("link", { name: titleOf() });
      for (const link of links) {
        expect(link).toHaveAttribute("href", "https://example.org/report");
        expect(link).toHaveAttribute("rel", "noreferrer");
      }
      expect(others.length).toBeGreaterThan(0);
      for (const source of others)
        for (const title of within(panel()).getAllByText(titleOf(source)))
          expect(title.closest("a"), `“${titleOf(source)}”`).toBeNull();
    });

    test("it is said where no address is recorded", () => {
      openWithOneAddress();
      expect(within(panel()).getAllByText("no address recorded")).toHaveLength(others.length);
    });
  });

  test("says that the filter leaves the event out, and shows all events again", async () => {
    const filter = { side: null, person: "wang-yi", kinds: [], levels: [], lanes: null };
    const { store } = renderPage({ view: { event: "1990-suspension", filter } });
    expect(panel()).toHaveTextContent("The filter leaves this event out of timeline and list.");
    expect(panel()).not.toHaveTextContent(/\d of \d/);
    await userEvent.click(within(panel()).getByRole("button", { name: "Show all events" }));
    expect(store.getState().filter.person).toBeNull();
    expect(panel()).not.toHaveTextContent("The filter");
    expect(panel()).toHaveTextContent(/\d of 11/);
    expect(within(panel()).getByRole("heading", { level: 2 })).toHaveFocus();
  });

  test("leads from its sources to all of them", async () => {
    const { store } = open("1990-suspension");
    const all = within(panel()).getByRole("link", { name: "All sources" });
    expect(all).toHaveAttribute("href", "?lang=en&view=sources");
    await userEvent.click(all);
    // On a phone an event that is open would fill the page.
    expect(store.getState()).toMatchObject({ view: "sources", event: null });
  });

  test("leads to the event before and the event after, and ends at the undated one", async () => {
    const { store } = open("2022-zero-tariff");
    await userEvent.click(within(panel()).getByRole("link", { name: /Next/ }));
    expect(store.getState().event).toBe("2026-wang-yi-visit");
    await userEvent.click(within(panel()).getByRole("link", { name: /Next/ }));
    expect(store.getState().event).toBe("aid-national-library");
    expect(within(panel()).queryByRole("link", { name: /Next/ })).toBeNull();
    expect(panel()).toHaveTextContent("No date given");
  });

  test("explains the marks while no event is selected", () => {
    renderPage({ view: { view: "timeline" } });
    expect(panel()).toHaveTextContent("A name is ruled underneath by its date.");
    expect(panel()).toHaveTextContent("We do not invent a 1 January.");
  });

  test.each([
    ["en", "This event is not in this timeline"],
    ["zh", "本时间轴中没有此事件"],
  ] as const)("says in %s that a link names no event of this store", (language, words) => {
    open("2099-moon-landing", language);
    expect(within(panel()).getByRole("alert")).toHaveTextContent(words);
    expect(panel()).toHaveTextContent("2099-moon-landing");
  });

  test("alone stops when an event cannot be shown; the list goes on and the way back is told", () => {
    const noise = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const sources = history.sources.map((source) => ({ ...source, accessed: "?" }));
    const data = { ...history, sources };
    renderPage({ data, view: { event: "1990-suspension" } });
    expect(screen.getByRole("alert")).toHaveTextContent("This event cannot be shown");
    expect(screen.getByRole("alert")).toHaveTextContent(
      `panel · date-syntax: ? · ${history.file.version}`,
    );
    expect(screen.getByRole("region", { name: "List of events" })).toBeVisible();
    noise.mockRestore();
  });

  test("shows text as text, whatever stands in it", () => {
    const payload = "<img src=x onerror=alert(1)>";
    const data = historyWith("1983-establishment", { title: { en: payload, zh: payload } });
    renderPage({ data, view: { event: "1983-establishment" } });
    expect(within(panel()).getByRole("heading", { level: 2 })).toHaveTextContent(payload);
    expect(document.querySelector("img")).toBeNull();
  });
});
