import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { lesson } from "../../../tests/lesson.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { ViewState } from "../../state/viewState.ts";

const title = () => screen.findByRole("heading", { level: 2 });
const told = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

async function present(view: Partial<ViewState> = {}) {
  const page = renderPage({ view: { present: true, ...view }, lessons: [lesson] });
  await screen.findByRole("main");
  await title();
  return page;
}

describe("while slides are shown", () => {
  test("nothing else is in the page, and the focus is on them", async () => {
    await present();
    expect(screen.getByRole("main")).toHaveFocus();
    expect(screen.queryByRole("banner")).toBeNull();
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Slides: China and Lesotho",
    );
  });

  test("each is told in a sentence: which, when and what", async () => {
    await present({ step: "1990-suspension" });
    await expect
      .poll(told)
      .toContain("4 of 11: 7 April 1990, China suspends diplomatic relations with Lesotho");
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(told).toContain("5 of 11: 31 December 1993");
    await userEvent.keyboard("b");
    await expect.poll(told).toContain("The screen is black.");
  });

  test("one whose date is hidden is told without it", async () => {
    await present({ step: "1990-suspension", dates: "hidden" });
    await expect.poll(told).toContain("4 of 11: China suspends");
    expect(told()).not.toContain("1990");
  });

  test("the button that shows a white screen pressed shows the slide again", async () => {
    const { store } = await present();
    await userEvent.keyboard("w");
    const blank = screen.getByRole("button", { name: "Blank", hidden: true });
    expect(blank).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(blank);
    expect(store.getState().blank).toBeNull();
    await userEvent.click(blank);
    expect(store.getState().blank).toBe("black");
  });

  test("a number and Enter go to a slide; Escape forgets the number and nothing else", async () => {
    const { store } = await present();
    await userEvent.keyboard("1");
    expect(told()).toContain("Go to 1: press Enter");
    await userEvent.keyboard("0{Enter}");
    expect(store.getState().step).toBe("2026-wang-yi-visit");
    await userEvent.keyboard("3{Escape}");
    expect(told()).not.toContain("Go to");
    expect(store.getState().present).toBe(true);
    await userEvent.keyboard("{Enter}");
    expect(store.getState().step).toBe("aid-national-library");
  });

  test("Escape closes one layer a press: the keys, the cover, the slides", async () => {
    const { store } = await present({ step: "1990-suspension" });
    await userEvent.keyboard("b?");
    const keys = await screen.findByRole("dialog", { name: /Keys/ });
    await userEvent.keyboard("{ArrowRight}");
    expect(store.getState().step).toBe("1990-suspension");
    await userEvent.click(within(keys).getByRole("button", { name: "Close 关闭" }));
    expect(store.getState()).toMatchObject({ present: true, blank: "black" });
    await userEvent.keyboard("{Escape}");
    expect(store.getState()).toMatchObject({ present: true, blank: null });
    await userEvent.keyboard("{Escape}");
    expect(store.getState()).toMatchObject({ present: false, event: "1990-suspension" });
  });

  test("they are left for the event, whose name has the focus, and come back to", async () => {
    const { store } = await present({ step: "1990-suspension" });
    await userEvent.keyboard("e");
    expect(await title()).toHaveFocus();
    expect(await title()).toHaveTextContent("China suspends diplomatic relations with Lesotho");
    const back = screen.getByRole("button", { name: "Present 4/11: back to this slide" });
    await userEvent.click(back);
    await screen.findByRole("heading", { level: 1, name: /^Slides/ });
    expect(store.getState()).toMatchObject({ present: true, step: "1990-suspension" });
  });

  test("held keys turn about three slides a second; switches do not flicker", async () => {
    const { store } = await present();
    for (let i = 0; i < 10; i++)
      fireEvent.keyDown(document.body, { key: "ArrowRight", repeat: i > 0 });
    expect(store.getState().step).toBe("1987-mamohato-visit");
    for (const repeat of [false, true]) {
      fireEvent.keyDown(document.body, { key: "b", repeat });
      await new Promise((later) => setTimeout(later, 400));
    }
    expect(store.getState().blank).toBe("black");
  });

  test("D turns dark and light, whatever the system asks", async () => {
    const { preferences } = await present();
    await userEvent.keyboard("d");
    expect(preferences.getState().theme).toBe("dark");
  });

  test("single letters, figures and marks can be switched off; a remote still turns", async () => {
    const { store, preferences } = await present();
    act(() => preferences.setState({ singleKeys: false }));
    await userEvent.keyboard("nb.5e");
    expect(store.getState()).toMatchObject({ step: null, blank: null, present: true });
    await userEvent.keyboard("{PageDown}");
    expect(store.getState().step).toBe("1987-mamohato-visit");
  });
});

describe("the controls", () => {
  const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

  test("do what the keys do, and give them back", async () => {
    const { store } = await present({ step: "1990-suspension" });
    await press("Next");
    expect(store.getState().step).toBe("1993-joint-communique");
    await press("Previous");
    await press("Hide dates");
    expect(store.getState()).toMatchObject({ step: "1990-suspension", dates: "hidden" });
    await press("Show this date");
    await press("Show all dates");
    expect(store.getState().dates).toBe("shown");
    await press("中文");
    expect(store.getState().language).toBe("zh");
    await press("黑屏");
    expect(store.getState().blank).toBe("black");
    expect(screen.getByRole("main")).toHaveFocus();
    await press("结束");
    expect(store.getState()).toMatchObject({ present: false, step: null });
  });

  test("go to a slide by its number; what is typed there is no command", async () => {
    const { store } = await present();
    const field = screen.getByRole("textbox", { name: "Go to slide" });
    expect(field).toHaveValue("1");
    await userEvent.click(field);
    await userEvent.keyboard("n4{Enter}");
    expect(store.getState().step).toBeNull();
    await userEvent.clear(screen.getByRole("textbox", { name: "Go to slide" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Go to slide" }), "4{Enter}");
    expect(store.getState().step).toBe("1990-suspension");
    expect(screen.getByRole("main")).toHaveFocus();
  });

  test("Enter and Space press the control that has the focus, and turn nothing", async () => {
    const { store } = await present();
    screen.getByRole("button", { name: "Blank" }).focus();
    await userEvent.keyboard(" ");
    expect(store.getState()).toMatchObject({ blank: "black", step: null });
    await userEvent.keyboard("{Enter}");
    expect(store.getState()).toMatchObject({ blank: null, step: null });
  });

  test.each(["en", "zh"] as const)("leave no word unmarked in %s", async (language) => {
    await present({ language });
    expect(unmarkedWords(document.body, language)).toEqual([]);
  });
});

describe("where there is no slide", () => {
  test("a filter that leaves nothing is explained, and can be cleared", async () => {
    const { store } = renderPage({
      view: {
        present: true,
        filter: { side: "china", person: "nobody", kinds: [], levels: [], lanes: null },
      },
    });
    expect(await title()).toHaveTextContent("No event matches this filter");
    await userEvent.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(store.getState().filter.side).toBeNull();
    expect(await screen.findByText("30 April 1983")).toBeVisible();
  });

  test("a lesson that is not here is said, and those that are can be begun", async () => {
    const { store } = renderPage({ view: { present: true, lesson: "other" }, lessons: [lesson] });
    expect(await title()).toHaveTextContent("This lesson is not here");
    expect(screen.getByText(/names the lesson “other”/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Two days" }));
    expect(store.getState()).toMatchObject({ lesson: lesson.id, present: true });
    expect(await screen.findByText("7 April 1990")).toBeVisible();
  });

  test("lessons that could not be had can be asked for again, at the same step", async () => {
    let asked = 0;
    const load = async (): Promise<readonly Lesson[]> => {
      asked += 1;
      if (asked < 3) throw new Error("offline");
      return [lesson];
    };
    renderPage({ view: { present: true, lesson: lesson.id, step: "restored" }, lessons: load });
    await screen.findByRole("alert");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("12 January 1994")).toBeVisible();
  });
});
