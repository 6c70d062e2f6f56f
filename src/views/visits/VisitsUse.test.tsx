import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import {
  few,
  figure,
  list,
  number,
  numbers,
  openVisits,
  side,
} from "../../../tests/visitsPage.tsx";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { visibleVisits } from "../../state/selectors/shownEvents.ts";

describe("a filter by side", () => {
  test("takes the other side out, not to nought", async () => {
    await openVisits(side("china"));
    expect(numbers(/^All/)).toEqual([5, 3, 2]);
    expect(screen.queryByRole("columnheader", { name: /Basotho/ })).toBeNull();
    expect(figure("Longest gaps")).not.toHaveTextContent("Basotho");
    expect(screen.getByText("of 9")).toBeVisible();
  });

  test("is told in visits, and lanes are not there to be chosen", async () => {
    await openVisits(side("china"));
    const bar = screen.getByRole("search", { name: "Filter" });
    expect(within(bar).getByRole("status")).toHaveTextContent("5 of 9 visits");
    expect(within(bar).queryByRole("checkbox")).toBeNull();
  });
});

test("lanes that were taken out elsewhere are no filter among visits", async () => {
  await openVisits({ filter: { ...NO_FILTER, lanes: [] } });
  const bar = screen.getByRole("search", { name: "Filter" });
  expect(within(bar).getByRole("status")).toHaveTextContent(/^9 visits$/);
  expect(within(bar).queryByRole("button", { name: "Clear" })).toBeNull();
});

describe("where nothing is left", () => {
  test("the parts that clash are named among visits, and the nearest result keeps the person", async () => {
    const { store } = await openVisits({
      filter: { ...NO_FILTER, side: "lesotho", person: "wang-yi" },
    });
    const box = screen.getByRole("region", { name: /No visit matches this filter/ });
    await userEvent.click(within(box).getByRole("button", { name: "Show 1 for both sides" }));
    expect(visibleVisits(store.getState())).toHaveLength(1);
    expect(screen.getByRole("table")).toBeVisible();
  });

  test("a store without visits says so", async () => {
    await openVisits(
      {},
      { ...wholeStore, events: wholeStore.events.filter(({ visit }) => !visit) },
    );
    expect(screen.getByText("There are no visits to show.")).toBeVisible();
    expect(screen.queryByRole("figure")).toBeNull();
  });
});

describe("by keyboard", () => {
  const user = userEvent.setup();

  test("a number opens its visits and Escape returns to it", async () => {
    await openVisits();
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
    const { store } = await openVisits();
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
    const { store } = await openVisits();
    await user.click(number("2 visits: Chinese visitors to Lesotho, 1980s", figure("By decade")));
    act(() => setFilter(store, { side: "lesotho" }));
    expect(list()).toBeNull();
    expect(document.body).not.toHaveFocus();
    act(() => setFilter(store, { side: null }));
    expect(list()).toBeNull();
  });

  test("V turns to the visits and back to the timeline", async () => {
    const { store } = await openVisits();
    await user.keyboard("v");
    expect(store.getState().view).toBe("timeline");
    await user.keyboard("V");
    expect(store.getState().view).toBe("visits");
  });
});

describe("the table can be copied", () => {
  test("with its heads, its version, and that it is a selection", async () => {
    const user = userEvent.setup();
    await openVisits();
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
    await openVisits();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    await user.click(screen.getByRole("button", { name: "Copy the table" }));
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
    expect(document.getSelection()?.anchorNode).toBe(screen.getByRole("table"));
    vi.restoreAllMocks();
  });
});
