import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { titleIn } from "../../domain/source/titleIn.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";

const page = () => screen.getByRole("region", { name: /^Sources|^来源/ });
const open = (language: "en" | "zh" | "both" = "en") =>
  renderPage({ view: { view: "sources", language } });
const rowOf = (title: string | RegExp) => {
  const row = within(page()).getByRole("heading", { level: 3, name: title }).closest("li");
  if (!row) throw new Error(`no row for ${title}`);
  return within(row);
};

/** All rows by the titles of their sources: to look for each by its name takes long in a long page. */
const allRows = () => {
  const headings = within(page()).getAllByRole("heading", { level: 3 });
  const rows = new Map(headings.map((heading) => [heading.textContent, heading.closest("li")]));
  return (title: string) => {
    const row = rows.get(title);
    if (!row) throw new Error(`no row for ${title}`);
    return within(row);
  };
};

/** What an event cites, each work once. */
const citedBy = history.events.map(({ id, sources }) => ({
  id,
  works: new Set(sources.map(({ source }) => source)),
}));

describe("the page of sources", () => {
  test("says first that the lists in the sources are a selection", () => {
    open();
    expect(within(page()).getAllByText(/and others/)[0]).toHaveTextContent("they are a selection");
  });

  test("counts what rests on each source as the store has it, and lists just that", () => {
    open();
    const rowWith = allRows();
    for (const source of history.sources) {
      const title = titleIn(source, "en").text;
      const all = citedBy.filter(({ works }) => works.has(source.id)).length;
      const alone = citedBy.filter(({ works }) => works.has(source.id) && works.size === 1).length;
      const row = rowWith(title);
      const counted = (text: RegExp) => row.queryByText(text)?.closest("details");
      if (all === 0) {
        expect(row.getByText("No event rests on it"), `“${title}”`).toBeVisible();
        continue;
      }
      const events = counted(/events? rests? on it$/);
      expect(events?.querySelector("summary")?.textContent, `“${title}”`).toMatch(
        new RegExp(`^${all} `),
      );
      expect(events?.querySelectorAll("a"), `“${title}”`).toHaveLength(all);
      if (alone === 0)
        expect(row.getByText("None of them on it alone"), `“${title}”`).toBeVisible();
      else expect(counted(/on it alone$/)?.querySelectorAll("a"), `“${title}”`).toHaveLength(alone);
    }
  });

  test("gives each title in its own language, and links it only where an address is known", () => {
    open();
    const ministry = rowOf("中国同莱索托的关系");
    expect(ministry.getByText("中国同莱索托的关系")).toHaveAttribute("lang", "zh-Hans");
    expect(ministry.queryByRole("link", { name: "中国同莱索托的关系" })).toBeNull();
    const [link] = rowOf(/coordination mechanism/).getAllByRole("link", { name: /coordination/ });
    if (!link) throw new Error("no link");
    expect(link).toHaveAttribute("rel", "noreferrer");
    expect(within(link).getByText(/coordination/)).toHaveAttribute("lang", "en");
  });

  test("says so where no address is recorded, and only there", () => {
    open();
    const rowWith = allRows();
    for (const source of history.sources) {
      const title = titleIn(source, "en").text;
      const row = rowWith(title);
      expect(row.queryAllByText("no address recorded"), `“${title}”`).toHaveLength(
        source.url === null ? 1 : 0,
      );
    }
  });

  test("says in the reader’s language what a source without a title is", () => {
    open("zh");
    const { title } = history.sources.find((source) => "description" in source.title) ?? {};
    if (!title || !("description" in title)) throw new Error("every source has a title");
    expect(page()).toHaveTextContent(title.description.zh);
    expect(page()).not.toHaveTextContent(title.description.en);
  });

  test("says who published a source, what kind it is, when it was read and which part", () => {
    open();
    const row = rowOf("中国同莱索托的关系");
    expect(row.getByText("China’s Ministry of Foreign Affairs")).toBeVisible();
    expect(row.getByText(/one of the two parties/)).toHaveTextContent("in Chinese");
    expect(row.getByText(/^Read on 24 November 2026/)).toHaveTextContent("the whole page");
  });

  test("names the periods of relations that rest on a source", async () => {
    open();
    const row = rowOf("中国同莱索托的关系");
    await userEvent.click(row.getByText("3 periods of relations rest on it"));
    expect(row.getByText("Relations suspended")).toBeVisible();
    expect(row.getByText("7 April 1990 – 12 January 1994")).toBeVisible();
  });

  test("names the terms that rest on a source, and leads to each in the glossary", async () => {
    const { store } = open();
    const row = rowOf("中国同莱索托的关系");
    const resting = history.glossary.filter(({ sources }) =>
      sources.some(({ source }) => source === "mfa-country-page-2024"),
    );
    await userEvent.click(row.getByText(`${resting.length} terms rest on it`));
    const link = row.getByRole("link", { name: "suspension of diplomatic relations" });
    expect(link).toHaveAttribute("href", "?lang=en&view=glossary&term=suspension-of-relations");
    await userEvent.click(link);
    expect(store.getState()).toMatchObject({ view: "glossary", term: "suspension-of-relations" });
  });

  test("nothing cited is told to rest on no source: each has something under it", () => {
    open();
    const rowWith = allRows();
    for (const source of history.sources) {
      const title = titleIn(source, "en").text;
      expect(rowWith(title).queryAllByText(/rests? on it$/).length, `“${title}”`).toBeGreaterThan(
        0,
      );
    }
  });

  test("opens an event beside it, by a link that a new tab could follow", async () => {
    const { store } = open();
    const row = rowOf("中国同莱索托的关系");
    await userEvent.click(row.getByText(/events rest on it$/));
    const [link] = row.getAllByRole("link", { name: "Diplomatic relations restored" });
    if (!link) throw new Error("no link");
    expect(link).toHaveAttribute("href", "?lang=en&view=sources&event=1994-restoration");
    await userEvent.click(link);
    expect(store.getState()).toMatchObject({ view: "sources", event: "1994-restoration" });
    expect(link).toHaveAttribute("aria-current", "true");
  });

  test.each([
    ["Back to the timeline", "timeline"],
    ["Back to the list", "list"],
  ] as const)("%s", async (name, view) => {
    const { store } = open();
    await userEvent.click(screen.getByRole("button", { name }));
    expect(store.getState().view).toBe(view);
  });

  test("has no English in Chinese, and no Chinese in English, that is not marked", () => {
    open("zh");
    expect(unmarkedWords(page(), "zh")).toEqual([]);
    expect(page()).toHaveTextContent("其中没有只以此为据的");
  });

  test("shows both languages together, the Chinese marked", () => {
    open("both");
    expect(unmarkedWords(page(), "en")).toEqual([]);
    expect(page()).toHaveTextContent("政府来源，当事一方");
    expect(page()).toHaveTextContent("government, one of the two parties");
  });
});
