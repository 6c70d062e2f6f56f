import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";

const dialog = () => screen.queryByRole("dialog", { name: /Keys/ });
/** It is loaded when it is first wanted. */
const shown = () => screen.findByRole("dialog", { name: /Keys|按键/ });

describe("the keys", () => {
  test("? shows them all, in both languages, and Escape or the button closes them", async () => {
    renderPage();
    await userEvent.keyboard("?");
    const keys = await shown();
    const tables = within(keys)
      .getAllByRole("table")
      .map((table) => table.querySelector("caption")?.textContent);
    expect(tables).toEqual([
      "On the timeline 时间轴",
      "Years in view, on a handle 显示年份（手柄）",
      "Everywhere 通用",
      "While presenting 放映时",
    ]);
    expect(within(keys).getByRole("row", { name: /^PgUp PgDn/ })).toHaveTextContent("移动五年");
    await userEvent.click(within(keys).getByRole("button", { name: "Close 关闭" }));
    expect(dialog()).toBeNull();
  });

  test("L turns between timeline and list, and leads from another page to the timeline", async () => {
    const { store } = renderPage();
    await userEvent.keyboard("l");
    expect(store.getState().view).toBe("timeline");
    await userEvent.keyboard("L");
    expect(store.getState().view).toBe("list");
  });

  test("a letter is a letter while the reader types, composes, holds another key, or reads a dialog", async () => {
    const { store } = renderPage();
    const turned = vi.fn<() => void>();
    store.subscribe(turned);
    screen.getByRole("radio", { name: "English" }).focus();
    await userEvent.keyboard("l");
    screen.getByRole("radio", { name: "English" }).blur();
    for (const held of [
      { ctrlKey: true },
      { altKey: true },
      { metaKey: true },
      { isComposing: true },
      { repeat: true },
    ])
      fireEvent.keyDown(document.body, { key: "l", ...held });
    const editable = document.createElement("p");
    editable.setAttribute("contenteditable", "");
    document.body.append(editable);
    fireEvent.keyDown(editable, { key: "l" });
    editable.remove();
    await userEvent.keyboard("?");
    await shown();
    await userEvent.keyboard("l?");
    expect(turned).not.toHaveBeenCalled();
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
  });

  test("the switch turns single letters off, and on again", async () => {
    const { store, preferences } = renderPage();
    await userEvent.keyboard("?");
    await shown();
    const single = screen.getByRole("checkbox", { name: /Single-letter keys are on/ });
    expect(single).toBeChecked();
    expect(single).toHaveAccessibleDescription(/if you dictate or use a switch/);
    await userEvent.click(single);
    expect(preferences.getState().singleKeys).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Close 关闭" }));
    await userEvent.keyboard("l?");
    expect(store.getState().view).toBe("list");
    expect(dialog()).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Menu" }));
    await userEvent.click(screen.getByRole("button", { name: "Keys" }));
    await shown();
    await userEvent.click(screen.getByRole("checkbox", { name: /Single-letter/ }));
    await userEvent.click(screen.getByRole("button", { name: "Close 关闭" }));
    await userEvent.keyboard("l");
    expect(store.getState().view).toBe("timeline");
  });

  test("they can be printed", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    renderPage();
    await userEvent.keyboard("?");
    await shown();
    await userEvent.click(screen.getByRole("button", { name: "Print 打印" }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test("no word of the other language is unmarked", async () => {
    renderPage({ view: { language: "zh" } });
    await userEvent.keyboard("？");
    expect(unmarkedWords(await shown(), "zh")).toEqual([]);
  });
});
