import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedIn, type EventFilter } from "../../domain/event/eventFilter.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { Store } from "../../state/store.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { history, historyOf, historyWith, wholeStore } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";

/** A dozen events, unless a test is about all of them: a list of all takes its time. */
const page = (data = history) => renderPage({ data });
const user = userEvent.setup();
const option = (name: RegExp) => screen.getByRole("radio", { name });
const rows = () =>
  within(screen.getByRole("region", { name: "List of events" })).getAllByRole("listitem");
const change = (store: Store, part: Partial<EventFilter>) => act(() => setFilter(store, part));
const bar = () => screen.getByRole("search", { name: "Filter" });

/** Number of visits, of a side or of both, or of those among them that name a person. */
const visitsOf = ({ events }: EventStore, side: string | null, person?: string) =>
  events.filter(
    (event) =>
      event.visit &&
      event.visit.from === (side ?? event.visit.from) &&
      (!person || namedIn(event).includes(person)),
  ).length;

describe("the filter by side", () => {
  test("says how many visits each choice would show", () => {
    page(wholeStore);
    for (const [name, side] of [
      [/^Chinese visitors to Lesotho/, "china"],
      [/^Basotho visitors to China/, "lesotho"],
    ] as const)
      expect(option(name)).toHaveAccessibleName(
        expect.stringContaining(String(visitsOf(wholeStore, side))),
      );
  });

  test("leaves visits of the other side out of list and count, and nothing else", async () => {
    page();
    await user.click(option(/^Chinese visitors to Lesotho/));
    const all = history.events.length;
    const shown = all - visitsOf(history, "lesotho");
    expect(shown).toBeLessThan(all);
    expect(rows().length).toBe(shown);
    expect(within(bar()).getByRole("status")).toHaveTextContent(`${shown} of ${all} events`);
  });

  test("counts follow the other parts of the filter", () => {
    const { store } = page();
    const person = "pakalitha-mosisili";
    change(store, { person });
    const shows = (side: string) => new RegExp(` ${visitsOf(history, side, person)}$`);
    expect(option(/^Chinese visitors/)).toHaveAccessibleName(shows("china"));
    expect(option(/^Basotho visitors/)).toHaveAccessibleName(shows("lesotho"));
  });
});

describe("the filter by person", () => {
  /** One event names everybody, so that everybody can be chosen. */
  const role = { en: "guest", zh: "来宾" };
  const everybody = historyWith("1983-establishment", {
    people: history.people.map(({ id }) => ({ person: id, role })),
  });

  test.each([
    ["ntsinyi", "Lebohang Ntšinyi"],
    ["莫西西利", "Pakalitha Mosisili"],
    ["mamohato", "’Mamohato"],
    ["Sam Matekane", "Samuel Matekane"],
    ["王 毅", "Wang Yi"],
  ])("%s finds %s", async (typed, name) => {
    page(everybody);
    await user.click(screen.getByRole("button", { name: "Any person" }));
    await user.type(await screen.findByRole("combobox"), typed);
    const [first] = screen.getAllByRole("option");
    expect(first).toHaveTextContent(name);
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: `Person ${name}` })).toHaveFocus();
  });

  test("any person is chosen again in the first row", async () => {
    const { store } = page(everybody);
    change(store, { person: "wang-yi" });
    await user.click(screen.getByRole("button", { name: "Person Wang Yi" }));
    await user.click(await screen.findByRole("option", { name: /^Any person/ }));
    expect(store.getState().filter.person).toBeNull();
    expect(screen.getByRole("button", { name: "Any person" })).toHaveFocus();
  });

  test("names the visitor of most visits first, with the number of their own", async () => {
    page(wholeStore);
    await user.click(screen.getByRole("button", { name: "Any person" }));
    await screen.findByRole("combobox");
    const visits = wholeStore.people.map(
      ({ id }) =>
        wholeStore.events.filter(({ visit }) => visit?.people.some(({ person }) => person === id))
          .length,
    );
    const most = Math.max(...visits);
    const firsts = wholeStore.people.filter((_, i) => visits[i] === most);
    expect(firsts.map(({ names }) => `${names.en.text} ${names.zh.text}${most} visits`)).toContain(
      screen.getAllByRole("option")[1]?.textContent,
    );
  });

  test("says it when nobody has such a name", async () => {
    page();
    await user.click(screen.getByRole("button", { name: "Any person" }));
    await user.type(await screen.findByRole("combobox"), "xyz");
    expect(screen.getByText("Nobody here has a name with “xyz”.")).toBeInTheDocument();
  });
});

test("a kind of visit leaves the other kinds out, and lanes can be taken out", async () => {
  const visits = ["2014-thabane-private-visit", "2026-wang-yi-visit"];
  page(historyOf(...visits, "1990-suspension", "2022-zero-tariff", "2009-cultural-programme"));
  await user.click(screen.getByRole("button", { name: "Any kind" }));
  await user.click(screen.getByRole("checkbox", { name: /^private visit/ }));
  await user.keyboard("{Escape}");
  expect(rows()).toHaveLength(4);
  for (const [i, lane] of ["Relations", "Economy", "Culture"].entries()) {
    await user.click(screen.getByRole("checkbox", { name: lane }));
    expect(rows()).toHaveLength(3 - i);
  }
  expect(rows()[0]).toHaveTextContent(/Thabane/);
});

describe("where nothing is left", () => {
  const few = historyOf("2007-tian-lipu-visit", "2006-mosisili-focac-visit", "1990-suspension");

  test("the parts that clash are named, and the nearest result keeps the person", async () => {
    const { store } = page(few);
    change(store, { side: "lesotho", person: "tian-lipu", lanes: [] });
    const box = await screen.findByRole("region", { name: /No event matches this filter/ });
    expect(box).toHaveTextContent("没有符合此筛选的事件");
    expect(box).toHaveTextContent("Basotho visitors to China");
    expect(box).toHaveTextContent("Person: Tian Lipu");
    await user.click(within(box).getByRole("button", { name: "Show 1 for both sides" }));
    expect(visibleEvents(store.getState()).map(({ id }) => id)).toEqual(["2007-tian-lipu-visit"]);
    expect(document.body).not.toHaveFocus();
  });

  test("clearing shows everything again", async () => {
    const { store } = page(few);
    change(store, { side: "lesotho", person: "tian-lipu", lanes: [] });
    await user.click(await screen.findByRole("button", { name: "Clear all filters" }));
    expect(rows()).toHaveLength(few.events.length);
  });
});

test("after any sequence of choices the list shows what the selector says, in its order", () => {
  const { store } = page(wholeStore);
  const ids = wholeStore.people.map(({ id }) => id);
  const changes = fc.oneof(
    fc.record({ side: fc.constantFrom(null, "china", "lesotho") }),
    fc.record({ person: fc.option(fc.constantFrom(...ids)) }),
    fc.record({ kinds: fc.subarray(["official", "unknown", "multilateral", "holiday"] as const) }),
    fc.record({ levels: fc.subarray(["head-of-state", "minister", "deputy", "other"] as const) }),
    fc.record({ lanes: fc.option(fc.subarray(["relations", "economy", "culture"])) }),
  );
  fc.assert(
    fc.property(fc.array(changes, { minLength: 1, maxLength: 6 }), (chosen) => {
      for (const one of chosen) change(store, one);
      const shown = [...document.querySelectorAll("[data-events] li a")].map((link) =>
        new URLSearchParams(link.getAttribute("href") ?? "").get("event"),
      );
      expect(shown).toEqual(visibleEvents(store.getState()).map(({ id }) => id));
    }),
    { numRuns: 10 },
  );
});
