import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { historyOf } from "./history.ts";
import { renderPage } from "./render.tsx";
import { withPinyin } from "./searched.ts";

/** Three visits of one person. */
export const VISITS = [
  "2001-mosisili-visit",
  "2006-mosisili-focac-visit",
  "2010-mosisili-expo-visit",
];

/** These, one of another, and what names neither. */
const data = withPinyin(
  historyOf(...VISITS, "2019-wang-yong-visit", "1983-establishment", "2021-first-vaccines"),
);

/** Draws the page over a few events to be searched. */
export function searchPage(view: NonNullable<Parameters<typeof renderPage>[0]>["view"] = {}) {
  return renderPage({ data, view });
}

export const field = () => screen.getByRole("searchbox", { name: /Search people|搜索人物/ });

export const results = () => screen.findByRole("complementary", { name: /^Search$|^搜索$/ });

export const type = (text: string) => userEvent.type(field(), text);

/** What is told to whoever does not see the panel. */
export const told = () =>
  within(screen.getByRole("search", { name: /^Search$|^搜索$/ })).getByRole("status");
