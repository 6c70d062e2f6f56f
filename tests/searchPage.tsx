import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { namedIn } from "../src/domain/event/eventFilter.ts";
import { historyOf } from "./history.ts";
import { renderPage } from "./render.tsx";

/** Three visits of one person. */
export const VISITS = [
  "2001-mosisili-visit",
  "2006-mosisili-focac-visit",
  "2010-mosisili-expo-visit",
];

/** The one work that tells of each of these events, and one that no event here cites. */
const SOURCES = new Set(["mfa-country-page-2024", "lena-2026-01-21"]);

/** These, one of another, and what names neither; so small that what is found can be counted by hand. */
const few = historyOf(
  ...VISITS,
  "2019-wang-yong-visit",
  "1983-establishment",
  "2021-first-vaccines",
);
const data = {
  ...few,
  events: few.events.map((event) =>
    Object.assign({}, event, {
      sources: event.sources.filter(({ source }) => SOURCES.has(source)),
    }),
  ),
  people: few.people.filter(({ id }) => few.events.some((event) => namedIn(event).includes(id))),
  sources: few.sources.filter(({ id }) => SOURCES.has(id)),
};

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
