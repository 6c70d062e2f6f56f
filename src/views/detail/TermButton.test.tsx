import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { historyWith } from "../../../tests/history.ts";

const open = (language: "en" | "zh" | "both" = "en", event = "1990-suspension") =>
  renderPage({ view: { event, language } });
const panel = () => within(screen.getByRole("complementary"));
const term = (name: string | RegExp) => panel().getByRole("button", { name });
const SUSPENDS = "suspends diplomatic relations";

describe("a term in the text of an event", () => {
  test("is opened by Enter: both words, pinyin, meaning, sources, and the focus is there", async () => {
    const user = userEvent.setup();
    open();
    term(SUSPENDS).focus();
    await user.keyboard("{Enter}");
    const entry = await screen.findByRole("dialog", { name: /suspension of diplomatic relations/ });
    expect(entry).toHaveFocus();
    expect(entry).toHaveAccessibleName(/中止外交关系 zhōng zhǐ/);
    expect(entry).toHaveTextContent("Not the same as");
    expect(entry).toHaveTextContent("Severance (断交)");
    expect(within(entry).getByText("中国同莱索托的关系")).toHaveAttribute("lang", "zh-Hans");
  });

  test("is opened by the space bar too, as any button", async () => {
    const user = userEvent.setup();
    open("zh");
    term("中止").focus();
    await user.keyboard(" ");
    expect(await screen.findByRole("dialog", { name: /^中止外交关系/ })).toBeVisible();
  });

  test("has the focus again after Escape, and the event stays open", async () => {
    const user = userEvent.setup();
    const { store } = open();
    await user.click(term(SUSPENDS));
    await screen.findByRole("dialog");
    expect(term(SUSPENDS)).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(term(SUSPENDS)).toHaveFocus();
    expect(store.getState().event).toBe("1990-suspension");
  });

  test("has it again after the cross, and after Tab back out of the entry", async () => {
    const user = userEvent.setup();
    open();
    await user.click(term(SUSPENDS));
    const entry = await screen.findByRole("dialog");
    await user.click(within(entry).getByRole("button", { name: "Close term" }));
    expect(term(SUSPENDS)).toHaveFocus();
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    await user.tab({ shift: true });
    expect(term(SUSPENDS)).toHaveFocus();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("is closed by a press elsewhere, and by a second one on itself", async () => {
    const user = userEvent.setup();
    open();
    await user.click(term(SUSPENDS));
    await screen.findByRole("dialog");
    await user.click(panel().getByRole("heading", { level: 2 }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(term(SUSPENDS));
    await screen.findByRole("dialog");
    await user.click(term(SUSPENDS));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("leads to the events that use it, and the entry is gone there", async () => {
    const user = userEvent.setup();
    const { store } = open();
    await user.click(term(SUSPENDS));
    const entry = await screen.findByRole("dialog");
    await user.click(within(entry).getByText(/events use it$/));
    const links = within(entry).getAllByRole("link", { name: /Diplomatic relations restored/ });
    const [link] = links;
    if (!link) throw new Error("no link");
    expect(link).toHaveAttribute("href", "?lang=en&view=list&event=1994-restoration");
    await user.click(link);
    expect(store.getState().event).toBe("1994-restoration");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(panel().getByRole("heading", { level: 2 })).toHaveFocus();
  });

  test("leads to all terms, to its own entry there, and Back could open the event again", async () => {
    const user = userEvent.setup();
    const { store } = open();
    await user.click(term(SUSPENDS));
    const entry = await screen.findByRole("dialog");
    const all = within(entry).getByRole("link", { name: "All terms" });
    expect(all).toHaveAttribute("href", "?lang=en&view=glossary&term=suspension-of-relations");
    await user.click(all);
    expect(store.getState()).toMatchObject({ event: null, view: "glossary" });
    const name = await screen.findByRole("heading", { name: "suspension of diplomatic relations" });
    expect(name).toHaveFocus();
  });

  test("is marked once in the whole event, in each language that is shown", () => {
    open("both");
    expect(panel().getAllByRole("button", { name: SUSPENDS })).toHaveLength(1);
    expect(panel().getAllByRole("button", { name: "中止" })).toHaveLength(1);
    expect(term("中止").closest("[lang]")).toHaveAttribute("lang", "zh-Hans");
  });

  test("is marked in notes too, where the paragraph has not used it", () => {
    open();
    expect(term(/^(to )?sever/)).toBeVisible();
  });

  test.each(["en", "zh", "both"] as const)("has no unmarked word in %s", async (language) => {
    const user = userEvent.setup();
    open(language);
    await user.click(term(language === "zh" ? "中止" : SUSPENDS));
    const entry = await screen.findByRole("dialog");
    expect(unmarkedWords(entry, language === "zh" ? "zh" : "en")).toEqual([]);
    const [first] = within(entry).getByRole("heading").querySelectorAll("[lang]");
    expect(first).toHaveAttribute("lang", language === "zh" ? "zh-Hans" : "en");
  });

  test("of a store without a glossary is plain text", () => {
    const data = { ...historyWith("1990-suspension", {}), glossary: [] };
    renderPage({ data, view: { event: "1990-suspension" } });
    expect(panel().queryByRole("button", { name: SUSPENDS })).toBeNull();
    expect(screen.getByRole("complementary")).toHaveTextContent(SUSPENDS);
  });
});
