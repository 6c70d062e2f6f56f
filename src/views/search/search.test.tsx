import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import { wholeStore } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { field, results, searchPage, told, type } from "../../../tests/searchPage.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";

const marks = (root: Element) => [...root.querySelectorAll("mark")].map((mark) => mark.textContent);
const rowsOf = (panel: HTMLElement, group: RegExp) =>
  within(within(panel).getByRole("list", { name: group })).getAllByRole("listitem");

describe("what a search finds", () => {
  test("stands in the panel: people, then events, oldest first, the letters marked", async () => {
    searchPage();
    await type("mosi");
    const panel = await results();
    expect(
      await within(panel).findByRole("heading", { name: "1 person and 3 events match “mosi”" }),
    ).toBeVisible();
    expect(rowsOf(panel, /^Person$/)[0]).toHaveTextContent(
      /Pakalitha Mosisili 莫西西利\s*Prime Minister, 3 visits/,
    );
    const events = rowsOf(panel, /^Events, oldest first$/);
    expect(events.map((row) => /20\d\d/.exec(row.textContent)?.[0])).toEqual([
      "2001",
      "2006",
      "2010",
    ]);
    for (const row of events) expect(marks(row)).toEqual(["Mosi", "莫西西利"]);
  });

  test("is told in one sentence, once the typing rests", async () => {
    searchPage();
    await type("mosi");
    await waitFor(() => expect(told()).toHaveTextContent("1 person and 3 events match “mosi”"));
    await type("{Escape}");
    await waitFor(() => expect(told()).toBeEmptyDOMElement());
  });

  test.each([
    ["en", "1 person and 3 events match “mxxl”", ["Mosisili"]],
    ["zh", "1位人物和3项事件与“mxxl”相符", ["莫西西利"]],
    [
      "both",
      "1 person and 3 events match “mxxl” 1位人物和3项事件与“mxxl”相符",
      ["Mosisili", "莫西西利"],
    ],
  ] as const)(
    "is the same in %s, and its name marked in each language",
    async (language, sentence, names) => {
      searchPage({ language, search: "mxxl" });
      const panel = await results();
      const heading = await within(panel).findByRole("heading", { level: 2 });
      await waitFor(() => expect(heading).toHaveTextContent(sentence));
      const list = screen.getByRole("region", { name: /List of events|事件列表/ });
      const row = list.querySelector('[data-row="2006-mosisili-focac-visit"] a');
      expect(row && marks(row)).toEqual(names);
      const unmarked = language === "both" ? [] : unmarkedWords(panel, language);
      expect(unmarked).toEqual([]);
    },
  );

  test("is marked in list and panel alike, and nothing else is", async () => {
    searchPage({ search: "wang yong", event: "2019-wang-yong-visit" });
    const list = screen.getByRole("region", { name: "List of events" });
    await waitFor(() => expect(marks(list).length).toBeGreaterThan(0));
    const marked = list.querySelector('[data-row="2019-wang-yong-visit"]');
    expect(marked && marks(marked)).toEqual(["Wang Yong", "Wang Yong"]);
    expect(marks(list)).toHaveLength(2);
    const panel = screen.getByRole("complementary", { name: "Event" });
    expect(marks(within(panel).getByRole("heading", { level: 2 }))).toEqual(["Wang Yong", "王勇"]);
    expect(marks(screen.getByRole("banner"))).toEqual([]);
  });

  test("is quoted where no title has it, and its name is marked whole", async () => {
    searchPage({ search: "2021年8月" });
    const panel = await results();
    const [row] = await waitFor(() => rowsOf(panel, /^Event$/));
    expect(row).toHaveTextContent(/Date: 2021年8月/);
    const title = screen
      .getByRole("region", { name: "List of events" })
      .querySelector('[data-row="2021-first-vaccines"] a mark');
    expect(title).toHaveTextContent("First vaccines given by China arrive in Lesotho");
    expect(title).toHaveAttribute("data-whole", "true");
  });

  test("that the filter leaves out is counted apart, and shown when asked for", async () => {
    const { store } = searchPage({ search: "mosi", filter: { ...NO_FILTER, person: "wang-yong" } });
    const panel = await results();
    expect(await within(panel).findByText("The filter leaves out 3 more.")).toBeVisible();
    expect(within(panel).getByRole("heading", { level: 2 })).toHaveTextContent(
      "1 person matches “mosi”",
    );
    await userEvent.click(within(panel).getByRole("button", { name: "Show all events" }));
    expect(store.getState().filter).toEqual(NO_FILTER);
    expect(within(panel).getByRole("heading", { level: 2 })).toHaveFocus();
    expect(rowsOf(panel, /^Events/)).toHaveLength(3);
  });

  test("of many people shows a few first, and all when asked for", async () => {
    renderPage({ data: wholeStore, view: { search: "minister" } });
    const panel = await results();
    const all = await within(panel).findByRole("button", { name: /^All \d+ people$/ });
    const shown = rowsOf(panel, /^People$/).length;
    await userEvent.click(all);
    const people = rowsOf(panel, /^People$/);
    expect(people.length).toBeGreaterThan(shown);
    expect(people[shown]).toContainElement(document.activeElement as HTMLElement);
  });

  test("turns into a filter: the person’s events alone, the search done", async () => {
    const { store } = searchPage();
    await type("mosi");
    const panel = await results();
    await userEvent.click(
      await within(panel).findByRole("button", { name: "Show only these (Pakalitha Mosisili)" }),
    );
    expect(store.getState()).toMatchObject({
      search: "",
      filter: { person: "pakalitha-mosisili" },
    });
    expect(screen.getByRole("region", { name: "List of events" })).toHaveFocus();
  });

  test("does so from a page that shows no events too", async () => {
    const { store } = searchPage({ view: "sources", search: "mosi" });
    const panel = await results();
    await userEvent.click(
      await within(panel).findByRole("button", { name: "Show only these (Pakalitha Mosisili)" }),
    );
    expect(store.getState()).toMatchObject({
      view: "timeline",
      filter: { person: "pakalitha-mosisili" },
    });
  });

  test("of sources leads to their page", async () => {
    const { store } = searchPage();
    await type("news agency");
    const panel = await results();
    const [row] = await waitFor(() => rowsOf(panel, /^Source$/));
    if (!row) throw new Error("no source");
    const link = within(row).getByRole("link");
    expect(link).toHaveAttribute("href", "?lang=en&view=sources&q=news+agency");
    await userEvent.click(link);
    expect(store.getState().view).toBe("sources");
  });
});

describe("where nothing is found", () => {
  test("it says what was searched, what is near, how to search, and what that means", async () => {
    const { store } = searchPage({ language: "zh", search: "莫西西丽" });
    const panel = await results();
    expect(await within(panel).findByRole("heading", { level: 2 })).toHaveTextContent(
      "没有与“莫西西丽”相符的内容No match for “莫西西丽”",
    );
    expect(panel).toHaveTextContent("已搜索：两种语言的标题和正文");
    expect(panel).toHaveTextContent("可用拼音：moxixili 或 mxxl");
    expect(panel).toHaveTextContent("本站未列不等于没有发生");
    expect(unmarkedWords(panel, "zh")).toEqual([]);
    await userEvent.click(within(panel).getByRole("button", { name: /^搜索此名/ }));
    expect(store.getState().search).toBe("莫西西利");
    expect(within(panel).getByRole("heading", { level: 2 })).toHaveFocus();
    expect(await within(panel).findByText("1位人物和3项事件与“莫西西利”相符")).toBeVisible();
  });

  test("a word like one here can be searched instead", async () => {
    const { store } = searchPage({ search: "vacines" });
    const panel = await results();
    await userEvent.click(await within(panel).findByRole("button", { name: "Search “vaccines”" }));
    expect(store.getState().search).toBe("vaccines");
  });

  test("the foot clears the search and leads back to the field", async () => {
    const { store } = searchPage({ search: "zzzzz" });
    const panel = await results();
    await userEvent.click(
      await within(panel).findByRole("button", { name: /Clear the search\s*Back to the list Esc/ }),
    );
    expect(store.getState().search).toBe("");
  });
});

describe("what is no search", () => {
  test("punctuation is told, and finds nothing", async () => {
    searchPage();
    await type("?!…");
    expect(
      await within(await results()).findByText(/“\?!…” has no letter and no digit/),
    ).toBeVisible();
  });

  test("one letter is too little, one Chinese character is not", async () => {
    searchPage();
    await type("m");
    expect(await within(await results()).findByText(/Type one more/)).toBeVisible();
    await userEvent.clear(field());
    await type("莫");
    const heading = await within(await results()).findByRole("heading", { level: 2 });
    expect(heading).toHaveTextContent(/match “莫”$/);
  });

  test("spaces alone leave everything as it is", async () => {
    const { store } = searchPage();
    await type("   ");
    expect(store.getState().search).toBe("   ");
    expect(screen.queryByRole("complementary", { name: "Search" })).toBeNull();
  });

  test("of 10,000 characters the first 200 are searched, and it says so", async () => {
    const { store } = searchPage();
    fireEvent.change(field(), { target: { value: "莫西西利".repeat(2500) } });
    expect(store.getState().search).toHaveLength(200);
    const panel = await results();
    expect(
      await within(panel).findByText("Only the first 200 characters are searched."),
    ).toBeVisible();
    const heading = await within(panel).findByRole("heading", { level: 2 });
    expect(heading.textContent.length).toBeLessThan(200);
  });

  test("what an input method is still composing waits", async () => {
    const { store } = searchPage();
    const input = field();
    fireEvent.compositionStart(input);
    fireEvent(input, compositionInput(input, "mo xi"));
    expect(input).toHaveValue("mo xi");
    expect(store.getState().search).toBe("");
    fireEvent.keyDown(input, { key: "Enter", isComposing: true });
    expect(store.getState().event).toBeNull();
    fireEvent(input, compositionInput(input, "莫西"));
    fireEvent.compositionEnd(input);
    expect(store.getState().search).toBe("莫西");
  });
});

/** As a browser sends it while an input method is at work. */
function compositionInput(input: HTMLElement, value: string): Event {
  // React compares with what it has set itself, and would see no change.
  Reflect.set(HTMLInputElement.prototype, "value", value, input);
  return new InputEvent("input", { bubbles: true, isComposing: true });
}
