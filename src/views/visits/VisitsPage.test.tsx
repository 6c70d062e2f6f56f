import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { visitStore } from "../../../tests/visitStore.ts";
import { NO_FILTER, type EventFilter } from "../../domain/event/eventFilter.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { visibleVisits } from "../../state/selectors/shownEvents.ts";
import type { ViewState } from "../../state/viewState.ts";

/** Counted by hand in the tests below. */
const few = visitStore(
  ["china", "1985", "unknown", "minister", "li-dongye"],
  ["china", "1989", "unknown", "minister", "qian-qichen"],
  ["lesotho", "1985", "unknown", "head-of-state", "moshoeshoe-ii"],
  ["lesotho", "2005", "official", "head-of-government", "pakalitha-mosisili"],
  ["china", "2005", "unknown", "minister", "li-zhaoxing"],
  ["lesotho", "2006-11", "multilateral", "head-of-government", "pakalitha-mosisili"],
  ["china", "2019-12", "unknown", "other", "wang-yong"],
  ["lesotho", null, "private", "minister", "mohlabi-tsekoa"],
  ["china", "2026-01-10/2026-01-11", "official", "minister", "wang-yi"],
);

async function open(view: Partial<ViewState> = {}, data = few) {
  const page = renderPage({ data, view: { view: "visits", ...view } });
  await screen.findByRole("heading", { level: 2, name: /Reading visits|读懂访问/ });
  return page;
}
const side = (id: string) => ({ filter: { ...NO_FILTER, side: id } });
const figure = (name: string | RegExp) => screen.getByRole("figure", { name });
/** The numbers of a row of the table. */
const numbers = (name: RegExp) => {
  const { rows } = screen.getByRole<HTMLTableElement>("table");
  const row = [...rows].find(({ cells }) => name.test(cells[0]?.textContent ?? ""));
  return [...(row?.cells ?? [])].slice(1).map(({ textContent }) => Number(textContent));
};
const number = (name: string | RegExp, place: HTMLElement = document.body) =>
  within(place).getByRole("button", { name });
const list = () => document.querySelector<HTMLElement>("[data-visits]");
const listed = () => [...(list()?.querySelectorAll("li") ?? [])];

describe("figures counted by hand", () => {
  test("visits by decade and side, and how exactly they are dated", async () => {
    await open();
    // Chinese, Basotho, both, year only, month or day given, year not known
    expect(numbers(/^1980s/)).toEqual([2, 1, 3, 3, 0, 0]);
    expect(numbers(/^1990s/)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(numbers(/^2000s/)).toEqual([1, 2, 3, 2, 1, 0]);
    expect(numbers(/^2010s/)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(numbers(/^2020s/)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(numbers(/^Decade not known/)).toEqual([0, 1, 1, 0, 0, 1]);
    expect(numbers(/^All/)).toEqual([5, 4, 9, 5, 3, 1]);
  });

  test("visits by the office held then and by kind; what a source does not say is a row", async () => {
    await open();
    expect(numbers(/^head of state/)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(numbers(/^head of government/)).toEqual([0, 2, 2, 1, 1, 0]);
    expect(numbers(/^minister/)).toEqual([4, 1, 5, 3, 1, 1]);
    expect(numbers(/^another office/)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(numbers(/^official visit/)).toEqual([1, 1, 2, 1, 1, 0]);
    expect(numbers(/^the source does not say/)).toEqual([4, 1, 5, 4, 1, 0]);
  });

  test("the longest gaps of each side are ranges, the longest first", async () => {
    await open();
    const gaps = within(figure("Longest gaps"))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(gaps.map((gap) => /^[^a-z]*\d.*?(?= between)/.exec(gap ?? "")?.[0])).toEqual([
      "15 to 17 years",
      "13 years 11 months to 15 years",
      "19 to 21 years",
      "10 months to 1 year 11 months",
    ]);
  });

  test("a gap that a doubtful date bounds is told as doubtful", async () => {
    await open(
      {},
      visitStore(
        ["china", "1990-05-01?", "unknown", "minister", "li-dongye"],
        ["china", "1992-05-01", "unknown", "minister", "qian-qichen"],
      ),
    );
    expect(figure("Longest gaps")).toHaveTextContent(
      /c. 2 years between .*1 May 1990 \(uncertain\)/,
    );
  });

  test("who came more than once, with the years, and of whom nobody did", async () => {
    await open();
    const returning = figure("Who came more than once");
    expect(within(returning).getByRole("listitem")).toHaveTextContent(
      "Pakalitha Mosisili2005, 20062",
    );
    expect(returning).toHaveTextContent(
      "Chinese visitors to Lesotho: nobody is listed more than once.",
    );
  });

  test("the running total is named by its ends; the undated visit is counted apart", async () => {
    await open();
    const total = figure("Running total");
    expect(within(total).getByRole("img")).toHaveAccessibleName(
      "Running total of the visits listed, 1985–2026: Chinese visitors to Lesotho: 5; Basotho visitors to China: 3.",
    );
    expect(total).toHaveTextContent(
      "Hatched: Relations suspended, 7 April 1990 – 12 January 1994.",
    );
    await userEvent.click(number("1 visit: no known date", total));
    expect(listed()[0]).toHaveTextContent("no date");
  });
});

describe("whatever the filter", () => {
  const counted = (): EventFilter[] => {
    const filters: Partial<EventFilter>[] = [
      {},
      { side: "china" },
      { side: "lesotho", kinds: ["multilateral", "unknown"] },
      { person: "pakalitha-mosisili" },
      { levels: ["minister"] },
    ];
    return filters.map((filter) => Object.assign({}, NO_FILTER, filter));
  };

  test("a picture has as many marks as its numbers and the table say, and as the store holds", async () => {
    const { store } = await open({}, wholeStore);
    for (const filter of counted()) {
      act(() => setFilter(store, filter));
      const visits = visibleVisits(store.getState());
      for (const name of ["By decade", "By office held then", "By kind of visit"]) {
        const marks = figure(name).querySelectorAll("[data-marks] path");
        expect(marks).toHaveLength(visits.length);
        for (const drawn of figure(name).querySelectorAll("[data-marks]"))
          expect(drawn.parentElement?.textContent).toBe(String(drawn.childElementCount));
      }
      expect(numbers(/^All/)[0]).toBe(
        visits.filter(({ visit }) => visit.from === (filter.side ?? "china")).length,
      );
    }
  });

  test("the rows of each part of the table add up to all", async () => {
    const { store } = await open({}, wholeStore);
    const { parties } = wholeStore.file;
    const filters = fc.record({
      side: fc.constantFrom(null, ...parties.map(({ id }) => id)),
      kinds: fc.subarray(["official", "unknown", "multilateral"] as const),
      levels: fc.subarray(["head-of-government", "minister", "other"] as const),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        act(() => setFilter(store, filter));
        if (visibleVisits(store.getState()).length === 0) return;
        const sums = [...document.querySelectorAll("tbody")].map((part) =>
          [...part.querySelectorAll("[data-row]")].reduce<number[]>((sum, one) => {
            const cells = [...one.querySelectorAll("td")].map((cell) => Number(cell.textContent));
            return cells.map((cell, i) => cell + (sum[i] ?? 0));
          }, []),
        );
        for (const sum of sums) expect(sum).toEqual(sums[sums.length - 1]);
      }),
      { numRuns: 15 },
    );
  });

  test("every number in a picture opens as many visits as it says", async () => {
    await open();
    const all = [...document.querySelectorAll<HTMLElement>("[data-events] [aria-expanded]")].filter(
      (one) => one.closest("table") === null,
    );
    expect(all.length).toBeGreaterThan(20);
    for (const one of all) {
      act(() => one.click());
      const said = Number.parseInt(one.getAttribute("aria-label") ?? "", 10);
      expect(listed()).toHaveLength(said);
      expect(list()?.querySelector("h4")).toHaveTextContent(new RegExp(`: ${said} visits?$`));
    }
  });
});

test.each(["en", "zh", "both"] as const)(
  "that the lists are a selection is said above all, in %s, even where nothing is left",
  async (language) => {
    const { store } = await open({ language });
    const said = [/“and others”/, /以“等”字结尾/].slice(
      language === "zh" ? 1 : 0,
      language === "en" ? 1 : 2,
    );
    for (const words of said) expect(screen.getByText(words)).toBeVisible();
    act(() => setFilter(store, { side: "lesotho", person: "wang-yi" }));
    for (const words of said) expect(screen.getByText(words)).toBeVisible();
  },
);

test.each(["en", "zh"] as const)("no word in %s is left unmarked", async (language) => {
  await open({ language }, wholeStore);
  const [first] = within(figure(/By decade|按年代/)).getAllByRole("button");
  if (first) await userEvent.click(first);
  expect(listed().length).toBeGreaterThan(0);
  const content = screen.getByRole("region", { name: /Reading visits|读懂访问/ });
  expect(unmarkedWords(content, language)).toEqual([]);
});

describe("a filter by side", () => {
  test("takes the other side out, not to nought", async () => {
    await open(side("china"));
    expect(numbers(/^All/)).toEqual([5, 3, 2]);
    expect(screen.queryByRole("columnheader", { name: /Basotho/ })).toBeNull();
    expect(figure("Longest gaps")).not.toHaveTextContent("Basotho");
    expect(screen.getByText("of 9")).toBeVisible();
  });

  test("is told in visits, and lanes are not there to be chosen", async () => {
    await open(side("china"));
    const bar = screen.getByRole("search", { name: "Filter" });
    expect(within(bar).getByRole("status")).toHaveTextContent("5 of 9 visits");
    expect(within(bar).queryByRole("checkbox")).toBeNull();
  });
});

test("lanes that were taken out elsewhere are no filter among visits", async () => {
  await open({ filter: { ...NO_FILTER, lanes: [] } });
  const bar = screen.getByRole("search", { name: "Filter" });
  expect(within(bar).getByRole("status")).toHaveTextContent(/^9 visits$/);
  expect(within(bar).queryByRole("button", { name: "Clear" })).toBeNull();
});

describe("where nothing is left", () => {
  test("the parts that clash are named among visits, and the nearest result keeps the person", async () => {
    const { store } = await open({ filter: { ...NO_FILTER, side: "lesotho", person: "wang-yi" } });
    const box = screen.getByRole("region", { name: /No visit matches this filter/ });
    await userEvent.click(within(box).getByRole("button", { name: "Show 1 for both sides" }));
    expect(visibleVisits(store.getState())).toHaveLength(1);
    expect(screen.getByRole("table")).toBeVisible();
  });

  test("a store without visits says so", async () => {
    await open({}, { ...wholeStore, events: wholeStore.events.filter(({ visit }) => !visit) });
    expect(screen.getByText("There are no visits to show.")).toBeVisible();
    expect(screen.queryByRole("figure")).toBeNull();
  });
});

describe("by keyboard", () => {
  const user = userEvent.setup();

  test("a number opens its visits and Escape returns to it", async () => {
    await open();
    const two = number("2 visits: Chinese visitors to Lesotho, 1980s", figure("By decade"));
    two.focus();
    await user.keyboard("{Enter}");
    expect(list()).toHaveFocus();
    expect(two).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(list()).toBeNull();
    expect(two).toHaveFocus();
  });

  test("Escape closes an event before the list that it was opened from", async () => {
    const { store } = await open();
    await user.click(number("1 visit: Chinese visitors to Lesotho, 2010s", figure("By decade")));
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(store.getState().event).toBe("v6");
    await user.keyboard("{Escape}");
    expect(list()?.querySelector("a")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(store.getState().event).toBeNull();
    expect(list()?.querySelector("a")).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(list()).toBeNull();
  });

  test("a list that a filter takes away leaves the focus on the page", async () => {
    const { store } = await open();
    await user.click(number("2 visits: Chinese visitors to Lesotho, 1980s", figure("By decade")));
    act(() => setFilter(store, { side: "lesotho" }));
    expect(list()).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  test("V turns to the visits and back to the timeline", async () => {
    const { store } = await open();
    await user.keyboard("v");
    expect(store.getState().view).toBe("timeline");
    await user.keyboard("V");
    expect(store.getState().view).toBe("visits");
  });
});

describe("the table can be copied", () => {
  test("with its heads, its version, and that it is a selection", async () => {
    const user = userEvent.setup();
    await open();
    await user.click(screen.getByRole("button", { name: "Copy the table" }));
    const lines = (await navigator.clipboard.readText())
      .split("\n")
      .map((line) => line.split("\t"));
    expect(lines[0]?.slice(0, 4)).toEqual([
      "Visits listed",
      "Chinese visitors to Lesotho",
      "Basotho visitors to China",
      "Both",
    ]);
    expect(lines).toContainEqual(["1980s", "2", "1", "3", "3", "0", "0"]);
    expect(lines).toContainEqual([`Data version ${few.file.version}`]);
    expect(lines.some(([words]) => words?.includes("they are a selection"))).toBe(true);
    expect(screen.getByText("Copied.")).toBeVisible();
  });

  test("where copying is refused it is selected, and that is said", async () => {
    const user = userEvent.setup();
    await open();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    await user.click(screen.getByRole("button", { name: "Copy the table" }));
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
    expect(document.getSelection()?.anchorNode).toBe(screen.getByRole("table"));
    vi.restoreAllMocks();
  });
});
