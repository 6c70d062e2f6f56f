import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { lesson } from "../../../tests/lesson.ts";
import { endPrint, print } from "../../../tests/paper.tsx";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { loadHandout } from "../../handout.ts";
import type { ViewState } from "../../state/viewState.ts";

const other = { ...lesson, id: "second", title: { en: "Second", zh: "第二课" } };

async function choose(view: Partial<ViewState> = {}, lessons = [lesson, other]) {
  const page = renderPage({ view, lessons });
  await userEvent.click(screen.getByRole("button", { name: /Menu|菜单/ }));
  await userEvent.click(screen.getByRole("button", { name: /^Lessons|^课程/ }));
  const dialog = within(await screen.findByRole("dialog", { name: /Choose a lesson/ }));
  return { ...page, dialog };
}

describe("the lessons", () => {
  test("are told in both languages, with their length and questions", async () => {
    const { dialog } = await choose();
    const row = await dialog.findByRole("radio", { name: /Two days 两个日子/ });
    expect(row).toBeChecked();
    expect(row).toHaveAccessibleName(/Which day counts\?.*以哪一天为准？/);
    expect(row).toHaveAccessibleName(/20 min.*5 steps.*2 questions/);
  });

  test("the chosen one begins at its first step", async () => {
    const { store, dialog } = await choose();
    await userEvent.click(await dialog.findByRole("radio", { name: /Second/ }));
    await userEvent.click(dialog.getByRole("button", { name: "Start the lesson 开始上课" }));
    expect(store.getState()).toMatchObject({ present: true, lesson: "second", step: null });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(await screen.findByText("7 April 1990")).toBeVisible();
    expect(screen.getByRole("main")).toHaveFocus();
  });

  test("can be looked through, and begun at any step, by a link that a new tab could open", async () => {
    const { store, dialog } = await choose();
    await userEvent.click(await dialog.findByRole("button", { name: /^Look through the steps/ }));
    const steps = within(dialog.getByRole("list")).getAllByRole("listitem");
    expect(steps).toHaveLength(5);
    expect(steps[1]).toHaveTextContent("12 January 1994Relations are there again.");
    expect(steps[1]).toHaveTextContent("Question: Which day ended the gap?");
    expect(steps[2]).toHaveTextContent("its event is not in this timeline");
    expect(steps[3]).toHaveTextContent("1983–1994");
    const link = dialog.getByRole("link", { name: "Relations are there again." });
    expect(link.getAttribute("href")).toContain("present=1&lesson=two-days&step=restored");
    await userEvent.click(link);
    expect(store.getState()).toMatchObject({ lesson: lesson.id, step: "restored", present: true });
  });

  test("the chosen one is printed for students or for the teacher, and stays chosen", async () => {
    await loadHandout();
    const printed: (string | undefined)[] = [];
    vi.stubGlobal("print", () => printed.push(print()?.textContent));
    const { dialog } = await choose();
    const handout = await dialog.findByRole("button", { name: "Print handout 打印学习单" });
    expect(handout).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(handout);
    await userEvent.click(dialog.getByRole("button", { name: "For students 学生用" }));
    await vi.waitFor(() => expect(printed).toHaveLength(1));
    endPrint();
    await userEvent.click(dialog.getByRole("button", { name: "For the teacher 教师用" }));
    await vi.waitFor(() => expect(printed).toHaveLength(2));
    endPrint();
    expect(printed[0]).toContain("One question of your own");
    expect(printed[1]).toContain("Ask who says so.");
    expect(dialog.getByRole("radio", { name: /Two days/ })).toBeChecked();
    vi.unstubAllGlobals();
  });

  test("closing leaves everything as it was", async () => {
    const { store, dialog } = await choose();
    await userEvent.click(await dialog.findByRole("button", { name: "Close 关闭" }));
    expect(store.getState()).toMatchObject({ present: false, lesson: null });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("where there are none, it says so", async () => {
    const { dialog } = await choose({}, []);
    expect(await dialog.findByText(/no lessons yet/)).toBeVisible();
    expect(dialog.queryByRole("button", { name: /^Start/ })).toBeNull();
  });

  test.each(["en", "zh"] as const)("no word is unmarked in %s", async (language) => {
    const { dialog } = await choose({ language });
    await userEvent.click(await dialog.findByRole("button", { name: /Look through the steps/ }));
    expect(unmarkedWords(screen.getByRole("dialog"), language)).toEqual([]);
  });
});
