import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { eventTexts } from "../event/eventTexts.ts";
import { glossEvent } from "./glossEvent.ts";
import { termUses } from "./termUses.ts";

const { glossary, events } = wholeStore;
const LANGS = ["en", "zh"] as const;

test("the pieces of each text of the store, joined, are the text", () => {
  for (const event of events)
    for (const lang of LANGS) {
      const glossed = glossEvent(event, lang, glossary);
      for (const text of eventTexts(event, lang))
        expect(
          glossed
            .get(text)
            ?.map((piece) => piece.text)
            .join(""),
        ).toBe(text);
    }
});

test("a term opens its entry once in an event, in the first text that uses it", () => {
  for (const event of events)
    for (const lang of LANGS) {
      const ids = [...glossEvent(event, lang, glossary).values()].flatMap((pieces) =>
        pieces.flatMap(({ term }) => term?.id ?? []),
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
});

test("the suspension opens its term in both languages", () => {
  const event = events.find(({ id }) => id === "1990-suspension");
  if (!event) throw new Error("no such event");
  for (const lang of LANGS) {
    const [paragraph = []] = glossEvent(event, lang, glossary).values();
    expect(paragraph.some(({ term }) => term?.id === "suspension-of-relations")).toBe(true);
  }
});

test("whatever opens a term in an event is counted among its uses", () => {
  const uses = termUses(glossary, events);
  const opened = events.flatMap((event) =>
    LANGS.flatMap((lang) =>
      [...glossEvent(event, lang, glossary).values()]
        .flat()
        .flatMap(({ term }) => (term ? [{ event, id: term.id }] : [])),
    ),
  );
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.filter(({ event, id }) => !uses.get(id)?.includes(event))).toEqual([]);
});
