import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { historyWith } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { toCalendarDay, toDay } from "../../domain/date/day.ts";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import type { ViewState } from "../../state/viewState.ts";

const open = (view: Partial<ViewState> = {}, data?: Parameters<typeof historyWith>) =>
  renderPage({ view: { view: "timeline", ...view }, ...(data && { data: historyWith(...data) }) });
const overview = (name = "Overview") => screen.getByRole("region", { name });
const handle = (name: string | RegExp) => screen.getByRole("slider", { name });
const window = {
  from: toDay({ year: 1985, month: 1, day: 1 }),
  to: toDay({ year: 2001, month: 1, day: 1 }),
};

test("the picture is named by its numbers and by what is hatched", () => {
  open();
  expect(within(overview()).getByRole("img")).toHaveAccessibleName(
    "Visits per year, 1983–2026. Chinese visitors to Lesotho: 1; Basotho visitors to China: 2. " +
      "Hatched: Relations suspended, 7 April 1990 – 12 January 1994.",
  );
});

test("it is named in Chinese too", () => {
  open({ language: "zh" });
  expect(within(overview("概览")).getByRole("img")).toHaveAccessibleName(
    "每年访问次数，1983—2026年。中方访莱：1次；莱方访华：2次。斜线：外交关系中止，1990年4月7日至1994年1月12日。",
  );
});

test.each([
  ["en", "Overview", ["Visits per year", "Chinese, 1", "Basotho, 2"]],
  ["zh", "概览", ["每年访问次数", "中方访莱 1", "莱方访华 2"]],
  [
    "both",
    "Overview",
    ["Visits per year 每年访问次数", "Chinese 中方访莱 1", "Basotho 莱方访华 2"],
  ],
] as const)("the rail says in %s how many of each side are drawn", (language, name, said) => {
  open({ language });
  for (const words of said) expect(overview(name)).toHaveTextContent(words);
});

test("only what the filter shows is drawn and counted", () => {
  open({ filter: { ...NO_FILTER, side: "lesotho" } });
  expect(overview()).toHaveTextContent("Chinese, 0");
  expect(within(overview()).getByRole("img")).toHaveAccessibleName(
    /Chinese visitors to Lesotho: 0/,
  );
});

test("a visit that no source dates is neither drawn nor counted as drawn", () => {
  open({}, ["2026-wang-yi-visit", { date: null }]);
  expect(overview()).toHaveTextContent("Chinese, 0");
});

test("the handles say which year and which day they stand at", () => {
  open({ window });
  expect(handle("First year shown")).toHaveAttribute("aria-valuetext", "1 January 1985");
  expect(handle("First year shown")).toHaveAttribute("aria-valuenow", "1985");
  expect(handle("First year shown")).toHaveAttribute("aria-valuemin", "1982");
  expect(handle("First year shown")).toHaveAttribute("aria-valuemax", "2000");
  expect(handle("Last year shown")).toHaveAttribute("aria-valuetext", "31 December 2000");
  expect(handle("Last year shown")).toHaveAttribute("aria-valuenow", "2000");
  expect(handle("Last year shown")).toHaveAttribute("aria-valuemin", "1985");
  expect(handle("Last year shown")).toHaveAttribute("aria-valuemax", "2031");
});

test("in Chinese the handles have Chinese names and dates", () => {
  open({ window, language: "zh" });
  expect(handle("显示的首年")).toHaveAttribute("aria-valuetext", "1985年1月1日");
  expect(handle("显示的末年")).toHaveAttribute("aria-valuetext", "2000年12月31日");
});

test("the keys move one end and leave the other", async () => {
  const { store } = open({ window });
  const ends = () => {
    const { from = 0, to = 0 } = store.getState().window ?? {};
    return [toCalendarDay(from).year, toCalendarDay(to).year];
  };
  handle("First year shown").focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(ends()).toEqual([1986, 2001]);
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
  expect(ends()).toEqual([1991, 2001]);
  await userEvent.tab();
  expect(handle("Last year shown")).toHaveFocus();
  await userEvent.keyboard("{PageUp}");
  expect(ends()).toEqual([1991, 2006]);
  await userEvent.keyboard("{End}");
  expect(ends()).toEqual([1991, 2032]);
  await userEvent.tab({ shift: true });
  await userEvent.keyboard("{Home}");
  expect(store.getState().window).toBeNull();
});

test("keys with Alt, Ctrl or Meta stay the browser's", async () => {
  const { store } = open({ window });
  handle("First year shown").focus();
  await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}{Control>}{Home}{/Control}");
  expect(store.getState().window).toEqual(window);
});
