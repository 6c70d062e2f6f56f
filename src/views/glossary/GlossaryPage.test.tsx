import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";
import { lookUpTerm } from "../../state/actions/lookUpTerm.ts";

type View = NonNullable<NonNullable<Parameters<typeof renderPage>[0]>["view"]>;

async function open(view: View = {}, data = history) {
  const page = renderPage({ data, view: { view: "glossary", ...view } });
  const region = await screen.findByRole("region", { name: /^Glossary|^术语表/ });
  return { ...page, region };
}
const terms = () =>
  screen.getAllByRole("rowheader").map((head) => head.querySelector("h3")?.textContent);

describe("the page of terms", () => {
  test("is one table with a row a term: both words, pinyin, what it means and is not", async () => {
    await open();
    const table = screen.getByRole("table");
    expect(within(table).getAllByRole("row")).toHaveLength(history.glossary.length + 1);
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["English", "Chinese", "Means", "Not the same as", "Said by", "Events and sources"]);
    const row = screen.getByRole("row", { name: /^severance of diplomatic relations/ });
    expect(within(row).getByText("断交", { selector: ".serif" })).toHaveAttribute(
      "lang",
      "zh-Hans",
    );
    expect(within(row).getByText("duàn jiāo")).toHaveAttribute("lang", "zh-Latn");
    expect(row).toHaveTextContent("An encyclopedia page, of April 1990.");
  });

  test("begins with the order of the events, and can be put in either alphabet", async () => {
    const user = userEvent.setup();
    await open();
    const byEvents = terms();
    expect(byEvents[0]).toBe("establishment of diplomatic relations");
    await user.click(screen.getByRole("radio", { name: "A–Z" }));
    expect(terms()).toEqual([...byEvents].sort((a = "", b = "") => a.localeCompare(b, "en")));
    await user.click(screen.getByRole("radio", { name: "Pinyin" }));
    expect(terms()).not.toEqual(byEvents);
    expect(new Set(terms())).toEqual(new Set(byEvents));
  });

  test("brings whoever looks a term up to its name, and marks the row", async () => {
    await open({ term: "grant" });
    expect(screen.getByRole("heading", { name: "grant" })).toHaveFocus();
  });

  test("brings them there again when it is looked up again", async () => {
    const { store } = await open({ term: "grant" });
    screen.getByRole("heading", { name: "grant" }).blur();
    act(() => lookUpTerm(store, "grant"));
    expect(screen.getByRole("heading", { name: "grant" })).toHaveFocus();
  });

  test.each([
    ["en", "The link looks up “moon”, which is not in this glossary."],
    ["zh", "链接所查“moon”不在本术语表中。"],
  ] as const)(
    "says in %s that a link looks up a term that is not here",
    async (language, words) => {
      await open({ language, term: "moon" });
      expect(screen.getByRole("alert")).toHaveTextContent(words);
      expect(terms()).toHaveLength(history.glossary.length);
    },
  );

  test("opens an event that uses a term beside it", async () => {
    const user = userEvent.setup();
    const { store } = await open();
    const row = screen.getByRole("row", { name: /^suspension of diplomatic relations/ });
    await user.click(within(row).getByText(/events use it$/));
    await user.click(within(row).getByRole("link", { name: /^China suspends/ }));
    expect(store.getState()).toMatchObject({ view: "glossary", event: "1990-suspension" });
  });

  test("says that there are no terms, and then offers neither order nor print", async () => {
    const { region } = await open({}, { ...history, glossary: [] });
    expect(region).toHaveTextContent("There are no terms to show.");
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByRole("button", { name: "Print word list" })).toBeNull();
  });

  test.each(["en", "zh", "both"] as const)("has no unmarked word in %s", async (language) => {
    const { region } = await open({ language });
    expect(unmarkedWords(region, language === "zh" ? "zh" : "en")).toEqual([]);
  });
});
