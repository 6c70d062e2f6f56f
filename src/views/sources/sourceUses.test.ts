import { expect, test } from "vitest";
import { history, historyOf, historyWith } from "../../../tests/history.ts";
import { sourceUses } from "./sourceUses.ts";

const cited = (source: string) => ({
  source,
  locator: { en: "page 1", zh: "第1页" },
  confidence: "high" as const,
});

test("an event that cites two places of one source rests on it once, and alone", () => {
  const data = historyWith("1994-restoration", {
    sources: [cited("xinhua-2026-01-11"), cited("xinhua-2026-01-11")],
  });
  const use = sourceUses(data, data.events).find(({ source }) => source.id === "xinhua-2026-01-11");
  expect(use?.events.filter(({ id }) => id === "1994-restoration")).toHaveLength(1);
  expect(use?.alone.map(({ id }) => id)).toContain("1994-restoration");
});

test("the most used source comes first, and one that nothing rests on is not hidden", () => {
  const data = historyOf("1997-maope-visit");
  const uses = sourceUses(data, data.events);
  expect(uses.map(({ events }) => events.length)).toEqual(
    data.sources.map((_, i) => (i === 0 ? 1 : 0)),
  );
  expect(uses[0]?.source.id).toBe("mfa-country-page-2024");
});

test("events stand in the order that is given", () => {
  const backwards = [...history.events].reverse();
  const [use] = sourceUses(history, backwards);
  const cites = use?.events.map(({ id }) => id);
  expect(cites).toEqual(backwards.map(({ id }) => id).filter((id) => cites?.includes(id)));
  expect(cites?.[0]).not.toBe(history.events[0]?.id);
});
