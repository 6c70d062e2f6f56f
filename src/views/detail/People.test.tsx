import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { historyOf } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import type { ViewState } from "../../state/viewState.ts";

const data = historyOf(
  "2001-mosisili-visit",
  "2005-mosisili-visit",
  "2006-mosisili-focac-visit",
  "2007-mosisili-holiday-visit",
  "2010-mosisili-expo-visit",
  "2026-wang-yi-visit",
);
const panel = () => screen.getByRole("complementary");
const open = (view: Partial<ViewState> = {}) =>
  renderPage({ data, view: { event: "2006-mosisili-focac-visit", ...view } });

test("the other visits of a person are links, the present one is marked and is none", () => {
  open();
  expect(panel()).toHaveTextContent("5 visits listed:");
  const years = ["2001", "2005", "2006", "2007", "2010"].map(
    (year) => within(panel()).queryAllByRole("link", { name: new RegExp(`^${year} `) }).length,
  );
  expect(years).toEqual([1, 1, 0, 1, 1]);
  expect(within(panel()).getByText("2006", { selector: "b *" }).closest("b")).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("a visit is followed, and the focus is led to its heading", async () => {
  const { store } = open();
  await userEvent.click(within(panel()).getByRole("link", { name: /^2010 / }));
  expect(store.getState().event).toBe("2010-mosisili-expo-visit");
  expect(within(panel()).getByRole("heading", { level: 2 })).toHaveFocus();
});

test("visits that the filter leaves out are named all the same", () => {
  open({ filter: { side: "china", person: null, kinds: [], levels: [], lanes: null } });
  expect(within(panel()).getAllByRole("link", { name: /^20\d\d / })).toHaveLength(4);
});

test("Chinese words speak of the visits without saying he or she", () => {
  open({ language: "zh" });
  expect(panel()).toHaveTextContent("所列访问共5次：");
  expect(panel()).not.toHaveTextContent(/[他她]/);
});

test("one visit alone is not counted", () => {
  open({ event: "2026-wang-yi-visit" });
  expect(panel()).not.toHaveTextContent("listed");
});

test("only one person’s events are shown, and then everybody’s again", async () => {
  const { store } = open({ event: "2026-wang-yi-visit" });
  const [first, second] = within(panel()).getAllByRole("button", { name: /^Show only/ });
  expect(first).toHaveAccessibleName("Show only this person’s events (Wang Yi)");
  expect(second).toHaveAccessibleName("Show only this person’s events (Lejone Mpotjoana)");
  if (!first) return;
  await userEvent.click(first);
  expect(store.getState().filter.person).toBe("wang-yi");
  expect(panel()).toHaveTextContent("1 of 1");
  const back = screen.getByRole("button", { name: "Show everybody’s events again" });
  expect(back).toHaveFocus();
  await userEvent.click(back);
  expect(store.getState().filter.person).toBeNull();
});
