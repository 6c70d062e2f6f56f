import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import { field, results, searchPage, told, type, VISITS } from "../../../tests/searchPage.tsx";

describe("keys", () => {
  test("Enter opens the first match, and says which it is", async () => {
    const { store } = searchPage();
    await type("mosi{Enter}");
    await waitFor(() => expect(store.getState().event).toBe("2001-mosisili-visit"));
    const panel = screen.getByRole("complementary", { name: "Event" });
    expect(within(panel).getByRole("heading", { level: 2 })).toHaveFocus();
    expect(panel).toHaveTextContent("match 1 of 3");
    expect(within(panel).getByRole("link", { name: /^Next match .*2006/ })).toBeVisible();
  });

  test("Enter waits for what was typed last, even before the index is there", async () => {
    const { store } = searchPage();
    act(() => field().focus());
    fireEvent.change(field(), { target: { value: "wang yong" } });
    fireEvent.keyDown(field(), { key: "Enter" });
    await waitFor(() => expect(store.getState().event).toBe("2019-wang-yong-visit"));
    const panel = screen.getByRole("complementary", { name: "Event" });
    expect(within(panel).getByRole("heading", { level: 2 })).toHaveFocus();
  });

  test("arrows go from the field into the results and back", async () => {
    searchPage();
    await type("mosi");
    await within(await results()).findByRole("heading", { level: 2 });
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName(/Show only these/);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAccessibleName(
      /^Prime Minister Mosi ?sili visits China, 2001/,
    );
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(field()).toHaveFocus();
  });

  test("F3 goes from match to match, round and round, and the focus stays", async () => {
    const { store } = searchPage();
    await type("mosi");
    await waitFor(() => expect(told()).not.toBeEmptyDOMElement());
    const event = () => store.getState().event;
    for (const id of [...VISITS, VISITS[0]]) {
      await userEvent.keyboard("{F3}");
      expect(event()).toBe(id);
    }
    await userEvent.keyboard("{Shift>}{F3}{/Shift}");
    expect(event()).toBe(VISITS[2]);
    expect(field()).toHaveFocus();
    await waitFor(() =>
      expect(told()).toHaveTextContent(/^Match 3 of 3: .*2010, Prime Minister Mosisili/),
    );
    const current = within(await results()).getByRole("link", { current: true });
    expect(current).toHaveTextContent("closing of the Shanghai Expo");
  });

  test("F3 is the browser’s own while nothing is found", () => {
    searchPage();
    expect(fireEvent.keyDown(document.body, { key: "F3" })).toBe(true);
  });

  test("Escape clears what is typed, then no more", async () => {
    const { store } = searchPage({ event: "1983-establishment" });
    await type("mosi{Escape}");
    expect(store.getState()).toMatchObject({ search: "", event: "1983-establishment" });
    expect(field()).toHaveFocus();
    await type("{Escape}");
    expect(store.getState().event).toBe("1983-establishment");
  });

  test("Escape closes one layer after the other: the event, then the search", async () => {
    const { store } = searchPage({ search: "mosi", event: VISITS[1] ?? null });
    const list = screen.getByRole("region", { name: "List of events" });
    act(() => list.focus());
    await userEvent.keyboard("{Escape}");
    expect(store.getState()).toMatchObject({ search: "mosi", event: null });
    expect(await results()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(store.getState().search).toBe("");
  });

  test("/ leads to the field, unless single letters are off", async () => {
    const { preferences } = searchPage();
    await userEvent.keyboard("/");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("");
    act(() => {
      field().blur();
      preferences.setState({ singleKeys: false });
    });
    await userEvent.keyboard("/");
    expect(field()).not.toHaveFocus();
  });
});

describe("above the list", () => {
  test("it says that the list keeps the rest, and goes from match to match", async () => {
    const { store } = searchPage({ search: "mosi", event: VISITS[1] ?? null });
    expect(await screen.findByText("The list keeps all 6; the matches are marked.")).toBeVisible();
    expect(screen.getByText("2 of 3")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Next match" }));
    expect(store.getState().event).toBe(VISITS[2]);
    const next = screen.getByRole("button", { name: "Next match" });
    expect(next).toHaveAttribute("aria-disabled", "true");
    expect(next).toHaveFocus();
    await userEvent.click(next);
    expect(store.getState().event).toBe(VISITS[2]);
  });

  test("the events of the one person found can be left alone", async () => {
    const { store } = searchPage({ search: "mosi" });
    await userEvent.click(await screen.findByRole("button", { name: "Show only these 3" }));
    expect(store.getState()).toMatchObject({
      search: "",
      filter: { person: "pakalitha-mosisili" },
    });
  });

  test("how many are left is counted with what else is filtered", async () => {
    const filter = { ...NO_FILTER, kinds: ["multilateral" as const] };
    searchPage({ search: "mosi", filter });
    const name = /^Show only these \d+$/;
    const button = await screen.findByRole("button", { name });
    const count = Number(button.textContent.match(/\d+/)?.[0]);
    await userEvent.click(button);
    expect(document.querySelectorAll("[data-row]")).toHaveLength(count);
  });

  test("what is not one person’s cannot", async () => {
    searchPage({ search: "vaccines" });
    await screen.findByText(/The list keeps all/);
    expect(screen.queryByRole("button", { name: /Show only these/ })).toBeNull();
  });
});
