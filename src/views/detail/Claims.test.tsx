import { titleIn } from "../../domain/source/titleIn.ts";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../domain/event/event.ts";
import { block, claimsOf, panel } from "../../../tests/claimsPanel.ts";
import { history, historyOf, historyWith } from "../../../tests/history.ts";
import { renderPage } from "../../../tests/render.tsx";
import { unmarkedWords } from "../../../tests/unmarkedWords.ts";

const REASON = { en: "Because.", zh: "原因。" };
const [ministry, encyclopedia, another] = [
  "mfa-country-page-2024",
  "zhwiki-china-lesotho",
  "zhwiki-roc-lesotho-2024",
] as const;
const citation = (source: string, says?: Citation["says"]): Citation => ({
  source,
  locator: { en: "page 1", zh: "第1页" },
  ...(says && { says }),
  confidence: "medium",
});

/** The suspension, as these sources tell it. */
function suspension(
  sources: Citation[],
  change: Parameters<typeof historyWith>[1] = {},
  language: "en" | "zh" | "both" = "en",
) {
  const { events, ...rest } = historyWith("1990-suspension", { sources, ...change });
  // Without the act of the same month, which is told apart from it.
  const alone = events.filter(({ id }) => id !== "1990-taiwan-resumption");
  const unrelated = alone.map((event) => Object.assign({}, event, { related: [] }));
  return renderPage({
    data: { ...rest, events: unrelated },
    view: { event: "1990-suspension", language },
  });
}

/** Two sources that differ on the day, each with its one word. */
const TWO: Citation[] = [
  {
    source: ministry,
    locator: { en: "section 1, first paragraph", zh: "第一部分第一段" },
    says: { date: "1990-04-07", term: { text: "中止", lang: "zh" } },
    confidence: "high",
  },
  {
    source: encyclopedia,
    locator: { en: "section on history", zh: "“历史”一节" },
    says: { date: "1990-04-05", term: { text: "断交", lang: "zh" } },
    confidence: "low",
  },
];

describe("where the sources differ on the day", () => {
  const open = (language: "en" | "zh" | "both" = "en") => suspension(TWO, {}, language);

  test("the answer stands before the claims, and the one in use before the others", () => {
    open();
    const section = block(/^The sources differ on the day$/);
    expect(section).toHaveTextContent(/2 claims.*Why 7 April 1990\..*used here.*5 April 1990/);
    const [used, other] = claimsOf(section);
    expect(used).toHaveTextContent(/^7 April 1990 used here/);
    expect(other).toHaveTextContent(/^5 April 1990/);
    expect(other).not.toHaveTextContent("used here");
  });

  test("each claim says who makes it, what kind of source that is, where, how well, and its one word", () => {
    open();
    const [used, other] = claimsOf(block(/differ on the day/));
    expect(used).toHaveTextContent("China’s Ministry of Foreign Affairs");
    expect(used).toHaveTextContent("government, one of the two parties");
    expect(used).toHaveTextContent("section 1, first paragraph · well supported");
    expect(used).toHaveTextContent("word used: 中止");
    expect(other).toHaveTextContent("reference work, no named author");
    expect(other).toHaveTextContent("section on history · weakly supported");
    expect(other).toHaveTextContent("word used: 断交");
  });

  test("only the date in use is solid", () => {
    open();
    const hollow = (part: Element | undefined) => part?.querySelectorAll(".rule.hollow").length;
    const [used, other] = claimsOf(block(/differ on the day/));
    expect([hollow(used), hollow(other)]).toEqual([0, 1]);
    const axis = within(panel()).getByRole("img", { name: /^On one axis/ });
    expect(axis).toHaveAccessibleName(
      "On one axis: 7 April 1990, used here; 5 April 1990, not used",
    );
    expect(axis.querySelectorAll(".rule")).toHaveLength(2);
    expect(hollow(axis)).toBe(1);
  });

  test("it is said beside the date already", () => {
    open("both");
    expect(panel()).toHaveTextContent("exact day; the sources differ");
    expect(panel()).toHaveTextContent("精确到日；各来源不一");
  });

  test("Chinese says the same", () => {
    open("zh");
    const section = block(/^各来源日期不一$/);
    expect(section).toHaveTextContent(/2处记载.*为何采用1990年4月7日：.*本站采用/);
    expect(section).toHaveTextContent("政府来源，当事一方");
    expect(section).toHaveTextContent("所用词语：断交");
  });

  test.each(["en", "zh", "both"] as const)(
    "in %s every part is marked as what it is",
    (language) => {
      open(language);
      const lang = language === "zh" ? "zh" : "en";
      expect(unmarkedWords(block(/differ on the day|各来源日期不一/), lang)).toEqual([]);
    },
  );

  test("both languages give date, question and kind one after the other", () => {
    open("both");
    const section = block(/^The sources differ on the day 各来源日期不一$/);
    expect(section).toHaveTextContent("7 April 1990 1990年4月7日 used here 本站采用");
    expect(section).toHaveTextContent("Why 7 April 1990.");
    expect(section).toHaveTextContent("为何采用1990年4月7日：");
  });

  test("the plain list of sources gives way to the claims, and all sources are one press away", () => {
    open();
    const plain = block(/^Sources$/);
    expect(within(plain).queryAllByRole("listitem")).toEqual([]);
    expect(plain).toHaveTextContent("Named above, each with what it says.");
    expect(within(plain).getByRole("link", { name: "All sources" })).toBeVisible();
  });
});

test("a source that is only more or less exact contradicts nothing", () => {
  renderPage({ view: { event: "1990-taiwan-resumption" } });
  expect(block(/^The sources differ in how exactly they date it$/)).toHaveTextContent(
    "Why April 1990.",
  );
  expect(panel()).not.toHaveTextContent("The sources differ on");
});

test("a source that makes no claim of the date is still listed in full", () => {
  suspension([
    citation(ministry, { date: "1990-04-07" }),
    citation(encyclopedia, { date: "1990-04-05" }),
    citation(another),
  ]);
  expect(claimsOf(block(/differ on the day/))).toHaveLength(2);
  expect(claimsOf(block(/^Another source$/))).toHaveLength(1);
});

test("sources that agree are listed plainly, with nothing to weigh", () => {
  suspension([citation(ministry, { date: "1990-04-07" }), citation(another)]);
  expect(panel()).not.toHaveTextContent(/differ|claims|Why/);
  expect(claimsOf(block(/^Sources$/))).toHaveLength(2);
});

test("a date that no one is believed on is told as not used, with the reason", () => {
  suspension([citation(ministry, { date: "1990-04-07" }), citation(another)], {
    date: null,
    preferred: { date: { reason: REASON } },
  });
  const section = block(/^No date is used$/);
  expect(section).toHaveTextContent(/1 claim.*Why none\. Because\./);
  expect(section).not.toHaveTextContent("used here");
  expect(section.querySelectorAll(".rule:not(.hollow)")).toHaveLength(0);
  expect(panel()).toHaveTextContent("No date is used, though sources give one");
});

test("places and figures are told as dates are, without an axis and without hollow marks", () => {
  const maseru = { en: "Maseru", zh: "马塞卢" };
  suspension(
    [
      citation(ministry, { place: maseru, figure: { en: "M250 million", zh: "2.5亿马洛蒂" } }),
      citation(another, {
        place: { en: "Maputo", zh: "马普托" },
        figure: { en: "M36 million", zh: "3600万马洛蒂" },
      }),
    ],
    {
      place: maseru,
      preferred: {
        place: { source: ministry, reason: REASON },
        figure: { source: another, reason: REASON },
      },
    },
  );
  const place = block(/^The sources differ on the place$/);
  expect(place).toHaveTextContent(/Why Maseru\. Because\.Maseru used here.*Maputo/);
  const figure = block(/^The sources differ on the figure$/);
  expect(figure).toHaveTextContent(
    /Why this figure\. Because\.M36 million used here.*M250 million/,
  );
  expect(within(panel()).queryByRole("img", { name: /axis/ })).toBeNull();
  for (const section of [place, figure]) expect(section.querySelector(".rule")).toBeNull();
});

test("every event shows each of its sources in full as soon as it is open", () => {
  for (const event of history.events) {
    const { unmount } = renderPage({ view: { event: event.id } });
    for (const { source } of event.sources) {
      const cited = history.sources.find(({ id }) => id === source);
      const title = cited ? titleIn(cited, "en").text : "?";
      expect(within(panel()).getAllByText(title).length).toBeGreaterThan(0);
    }
    unmount();
  }
});

test("on the axis of the claims the day in use lies on the month and the stay that others give", () => {
  const id = "2019-makgothi-focac-visit";
  renderPage({ data: historyOf(id), view: { event: id } });
  const axis = screen.getByRole("img", { name: /25 June 2019, used here/ });
  const rules = [...axis.querySelectorAll(".rule")].map(({ className }) => className);
  expect(rules).toHaveLength(3);
  expect(rules[0]).toMatch(/hollow p-month/);
  expect(rules[2]).toMatch(/^rule +p-day/);
});
