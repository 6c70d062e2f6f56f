import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDay } from "../domain/date/day.ts";
import { parseUrl, serializeUrl } from "./url.ts";
import { INITIAL_VIEW, type ViewState } from "./viewState.ts";

const day = fc.integer({
  min: toDay({ year: 1, month: 1, day: 1 }),
  max: toDay({ year: 9999, month: 12, day: 30 }),
});
const id = fc
  .stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/)
  .filter((text) => text !== "none");

const views: fc.Arbitrary<ViewState> = fc.record({
  language: fc.constantFrom("en", "zh", "both"),
  view: fc.constantFrom("timeline", "list", "visits", "sources", "glossary", "about"),
  sort: fc.constantFrom("date", "lane", "person"),
  filter: fc.record({
    side: fc.option(id),
    person: fc.option(id),
    kinds: fc.uniqueArray(fc.constantFrom("official", "holiday", "unknown")),
    levels: fc.uniqueArray(fc.constantFrom("head-of-state", "minister", "other")),
    lanes: fc.option(fc.uniqueArray(id)),
  }),
  window: fc.option(
    fc
      .tuple(day, day)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  event: fc.option(id),
  search: fc.string({ unit: "grapheme", maxLength: 20 }),
  context: fc.uniqueArray(fc.constantFrom("governments", "summits")),
  term: fc.option(id),
  embed: fc.boolean(),
  present: fc.boolean(),
  presenter: fc.boolean(),
  lesson: fc.option(id),
  step: fc.option(id),
  blank: fc.constantFrom(null, "black", "white"),
  dates: fc.constantFrom("shown", "hidden", "asked"),
});

describe("the address", () => {
  test("says every view and gives it back without loss", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: back, problems } = parseUrl(serializeUrl(view));
        expect({ ...INITIAL_VIEW, ...back }).toEqual(view);
        expect(problems).toEqual([]);
      }),
    );
  });

  test("always names the language, so that a link opens what its sender saw", () => {
    expect(serializeUrl(INITIAL_VIEW)).toBe("?lang=en");
  });

  test("names first and last day of the window, readable by a person", () => {
    const window = {
      from: toDay({ year: 1983, month: 1, day: 1 }),
      to: toDay({ year: 1996, month: 1, day: 1 }),
    };
    expect(serializeUrl({ ...INITIAL_VIEW, window })).toBe("?lang=en&t=1983-01-01..1995-12-31");
  });

  test("10,000 broken queries are read without a throw, and what is kept can be written", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "lang=",
        "view=",
        "t=",
        "event=",
        "side=",
        "person=",
        "kinds=",
        "levels=",
        "lanes=",
        "sort=",
        "q=",
        "context=",
        "term=",
        "summits",
        "embed=1",
        "present=1",
        "presenter=1",
        "lesson=",
        "step=",
        "blank=",
        "black",
        "dates=",
        "hidden",
        "minister",
        ",",
        "&",
        "..",
        "%",
        "1983-01-01",
        "en",
        "\u0000",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { view } = parseUrl(`?${pieces.join("")}`);
        const kept = { ...INITIAL_VIEW, ...view };
        expect({ ...INITIAL_VIEW, ...parseUrl(serializeUrl(kept)).view }).toEqual(kept);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("a link that is partly wrong", () => {
  test.each([
    ["?lang=fr", "url-language", "lang"],
    ["?view=map", "url-view", "view"],
    ["?t=1983..1990", "url-window", "t"],
    ["?t=1990-01-01..1983-01-01", "url-window", "t"],
    ["?t=1983-02-30..1990-01-01", "url-window", "t"],
    ["?event=<img>", "url-event", "event"],
    ["?side=<b>", "url-filter", "side"],
    ["?person=none", "url-filter", "person"],
    ["?kinds=official,state", "url-filter", "kinds"],
    ["?levels=minister,minister", "url-filter", "levels"],
    ["?lanes=", "url-filter", "lanes"],
    ["?sort=rank", "url-sort", "sort"],
    ["?context=weather", "url-context", "context"],
    ["?term=Two words", "url-term", "term"],
    ["?context=summits,summits", "url-context", "context"],
    ["?embed=yes", "url-embed", "embed"],
    ["?present=yes", "url-presenting", "present"],
    ["?presenter=2", "url-presenting", "presenter"],
    ["?lesson=<b>", "url-presenting", "lesson"],
    ["?step=Two words", "url-presenting", "step"],
    ["?blank=red", "url-presenting", "blank"],
    ["?dates=shown", "url-presenting", "dates"],
    [`?q=${"中".repeat(201)}`, "url-search", "q"],
  ])("%s is told as %s and the rest is kept", (query, code, name) => {
    const { view, problems } = parseUrl(`${query}&x=1`);
    expect(view).toEqual({});
    expect(problems).toMatchObject([{ code, path: [name] }]);
  });

  test("a query of megabytes is not read, only counted", () => {
    const { view, problems } = parseUrl(`?event=${"a".repeat(2_000_000)}`);
    expect(view).toEqual({});
    expect(problems).toMatchObject([{ code: "url-too-long", found: "2000007" }]);
  });

  test("other names of the languages are understood", () => {
    expect(
      ["zh-CN", "zh-SG", "zh-Hans", "en-GB"].map((tag) => parseUrl(`?lang=${tag}`).view.language),
    ).toEqual(["zh", "zh", "zh", "en"]);
  });
});
