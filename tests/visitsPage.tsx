import { screen, within } from "@testing-library/react";
import { renderPage } from "./render.tsx";
import { visitStore } from "./visitStore.ts";
import { NO_FILTER } from "../src/domain/event/eventFilter.ts";
import type { ViewState } from "../src/state/viewState.ts";

/** Counted by hand in the tests below. */
export const few = visitStore(
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

/** Opens the visits, by themselves with the nine of `few`. */
export async function openVisits(view: Partial<ViewState> = {}, data = few) {
  const page = renderPage({ data, view: { view: "visits", ...view } });
  await screen.findByRole("heading", { level: 2, name: /Reading visits|读懂访问/ });
  return page;
}
export const side = (id: string) => ({ filter: { ...NO_FILTER, side: id } });
export const figure = (name: string | RegExp) => screen.getByRole("figure", { name });
/** The numbers of a row of the table. */
export const numbers = (name: RegExp) => {
  const { rows } = screen.getByRole<HTMLTableElement>("table");
  const row = [...rows].find(({ cells }) => name.test(cells[0]?.textContent ?? ""));
  return [...(row?.cells ?? [])].slice(1).map(({ textContent }) => Number(textContent));
};
export const number = (name: string | RegExp, place: HTMLElement = document.body) =>
  within(place).getByRole("button", { name });
export const list = () => document.querySelector<HTMLElement>("[data-visits]");
export const listed = () => [...(list()?.querySelectorAll("li") ?? [])];
