import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { figure, list, listed, number, numbers, openVisits } from "../../../tests/visitsPage.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { visitStore } from "../../../tests/visitStore.ts";
import { NO_FILTER, type EventFilter } from "../../domain/event/eventFilter.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { visibleVisits } from "../../state/selectors/shownEvents.ts";

describe("figures counted by hand", () => {
  test("visits by decade and side, and how exactly they are dated", async () => {
    await openVisits();
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
    await openVisits();
    expect(numbers(/^head of state/)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(numbers(/^head of government/)).toEqual([0, 2, 2, 1, 1, 0]);
    expect(numbers(/^minister/)).toEqual([4, 1, 5, 3, 1, 1]);
    expect(numbers(/^another office/)).toEqual([1, 0, 1, 0, 1, 0]);
    expect(numbers(/^official visit/)).toEqual([1, 1, 2, 1, 1, 0]);
    expect(numbers(/^the source does not say/)).toEqual([4, 1, 5, 4, 1, 0]);
  });

  test("the longest gaps of each side are ranges, the longest first", async () => {
    await openVisits();
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
    await openVisits(
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
    await openVisits();
    const returning = figure("Who came more than once");
    expect(within(returning).getByRole("listitem")).toHaveTextContent(
      "Pakalitha Mosisili2005, 20062",
    );
    expect(returning).toHaveTextContent(
      "Chinese visitors to Lesotho: nobody is listed more than once.",
    );
  });

  test("the running total is named by its ends; the undated visit is counted apart", async () => {
    await openVisits();
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
    const { store } = await openVisits({}, wholeStore);
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
    const { store } = await openVisits({}, wholeStore);
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
    await openVisits();
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
    const { store } = await openVisits({ language });
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
  await openVisits({ language }, wholeStore);
  const [first] = within(figure(/By decade|按年代/)).getAllByRole("button");
  if (first) await userEvent.click(first);
  expect(listed().length).toBeGreaterThan(0);
  const content = screen.getByRole("region", { name: /Reading visits|读懂访问/ });
  expect(unmarkedWords(content, language)).toEqual([]);
});
