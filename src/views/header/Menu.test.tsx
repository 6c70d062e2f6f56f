import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../../tests/render.tsx";

const button = () => screen.getByRole("button", { name: "Menu" });
const choose = async (role: "link" | "button", name: string) => {
  await userEvent.click(button());
  await userEvent.click(screen.getByRole(role, { name }));
};

describe("the menu", () => {
  test("opens below its button, and Escape closes it and returns there", async () => {
    renderPage();
    expect(button()).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(button());
    expect(button()).toHaveAttribute("aria-expanded", "true");
    await userEvent.tab();
    expect(screen.getByRole("button", { name: "How to read the timeline" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("link", { name: "Sources" })).toBeNull();
    expect(button()).toHaveFocus();
  });

  test("closes when the reader presses elsewhere, or leaves it with the focus", async () => {
    renderPage();
    await userEvent.click(button());
    await userEvent.click(screen.getByRole("heading", { level: 1 }));
    expect(button()).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(button());
    screen.getByRole("radio", { name: "Timeline" }).focus();
    expect(await screen.findByRole("button", { name: "Menu", expanded: false })).toBe(button());
  });

  test.each([
    ["Sources", "sources"],
    ["About this timeline", "about"],
  ] as const)(
    "turns to the page %s, which takes the focus and closes the event",
    async (name, view) => {
      const { store } = renderPage({ view: { event: "1990-suspension" } });
      await choose("link", name);
      expect(store.getState()).toMatchObject({ view, event: null });
      // One that is yet to be loaded leaves the focus where it will stand.
      const place = [await screen.findByRole("region", { name }), screen.getByRole("main")];
      expect(place).toContain(document.activeElement);
      expect(button()).toHaveAttribute("aria-expanded", "false");
    },
  );

  test("says which page is shown, and gives an address that a new tab could open", async () => {
    renderPage({ view: { view: "about", language: "zh" } });
    await userEvent.click(screen.getByRole("button", { name: "菜单" }));
    expect(screen.getByRole("link", { name: "关于本时间轴" })).toHaveAttribute(
      "aria-current",
      "page",
    );
    const sources = screen.getByRole("link", { name: "来源" });
    expect(sources).not.toHaveAttribute("aria-current");
    expect(sources).toHaveAttribute("href", "?lang=zh&view=sources");
  });

  test("shows how to read the timeline in a dialog, where no panel stands beside it", async () => {
    renderPage();
    await choose("button", "How to read the timeline");
    const dialog = within(screen.getByRole("dialog", { name: /How to read the timeline/ }));
    expect(dialog.getByText("We do not invent a 1 January.", { exact: false })).toBeVisible();
    await userEvent.click(dialog.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(button()).toHaveFocus();
  });

  test("lets the reader choose light, dark, or what the system asks", async () => {
    const { preferences } = renderPage();
    await userEvent.click(button());
    expect(screen.getByRole("radio", { name: "Like the system" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
    expect(preferences.getState().theme).toBe("dark");
    expect(button()).toHaveAttribute("aria-expanded", "true");
  });
});
