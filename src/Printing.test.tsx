import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { history } from "../tests/history.ts";
import { endPrint, print } from "../tests/paper.tsx";
import { renderPage } from "../tests/render.tsx";
import { loadHandout } from "./handout.ts";
import { presentLesson } from "./state/actions/presenting.ts";

afterEach(() => {
  endPrint();
  vi.unstubAllGlobals();
});

test("before the handout has come the list is on paper, and what is filtered", () => {
  renderPage({ view: { view: "timeline", filter: FILTER } });
  const paper = within(print() ?? document.body);
  expect(paper.getByText("Person: Wang Yi")).toBeInTheDocument();
  expect(paper.getAllByRole("listitem", { hidden: true }).length).toBeGreaterThan(0);
  expect(paper.getByText("Foreign Minister Wang Yi visits Lesotho")).toBeInTheDocument();
});

const FILTER = { side: null, person: "wang-yi", kinds: [], levels: [], lanes: null };

describe("once it has come", () => {
  test.each(["timeline", "list", "visits"] as const)(
    "a handout is on paper from %s",
    async (view) => {
      await loadHandout();
      renderPage({ view: { view } });
      expect(print()?.querySelector("table")).toBeInTheDocument();
      endPrint();
      expect(document.querySelector("[data-paper]")).toBeNull();
    },
  );

  test("without the sources that it would name the list is on paper", async () => {
    await loadHandout();
    const { store } = renderPage();
    act(() => store.setState({ whole: false }));
    expect(print()?.querySelector("table")).toBeNull();
  });

  test.each(["sources", "glossary", "about"] as const)("%s is printed as it is", async (view) => {
    await loadHandout();
    renderPage({ view: { view } });
    expect(print()).toBeNull();
  });

  test("a dialog is printed as it is", async () => {
    await loadHandout();
    renderPage();
    await userEvent.click(screen.getByRole("button", { name: "Menu" }));
    await userEvent.click(screen.getByRole("button", { name: "Keys" }));
    await screen.findByRole("dialog", { name: /^Keys/ });
    expect(print()).toBeNull();
  });

  test("a slide is printed as it is", async () => {
    await loadHandout();
    const { store } = renderPage();
    act(() => presentLesson(store, null));
    expect(print()).toBeNull();
  });

  test("where it cannot be drawn the list is on paper, and the page goes on", async () => {
    await loadHandout();
    // React tells of it there.
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const sources = history.sources.map((source) => ({ ...source, accessed: "no date" }));
    renderPage({ data: { ...history, sources } });
    expect(print()?.querySelector("[data-row]")).toBeInTheDocument();
    endPrint();
    expect(screen.getByRole("banner")).toBeVisible();
    told.mockRestore();
  });
});

test("the list and the menu have a button that prints", async () => {
  const dialog = vi.fn<() => void>();
  vi.stubGlobal("print", dialog);
  renderPage();
  const list = within(screen.getByRole("main"));
  await userEvent.click(list.getByRole("button", { name: "Print" }));
  await vi.waitFor(() => expect(dialog).toHaveBeenCalledOnce());
  const head = within(screen.getByRole("banner"));
  await userEvent.click(head.getByRole("button", { name: "Menu" }));
  await userEvent.click(head.getByRole("button", { name: "Print" }));
  await vi.waitFor(() => expect(dialog).toHaveBeenCalledTimes(2));
});

test("the figures of visits are printed as they are, by their own button", async () => {
  await loadHandout();
  let paper: HTMLElement | null | undefined;
  vi.stubGlobal("print", () => (paper = print()));
  renderPage({ view: { view: "visits" } });
  await userEvent.click(await screen.findByRole("button", { name: "Print the figures" }));
  await vi.waitFor(() => expect(paper).toBeNull());
});
