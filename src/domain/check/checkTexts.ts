import type { EventStore } from "../eventStore/eventStore.ts";
import type { Person } from "../person/person.ts";
import type { Problem } from "../problem.ts";
import type { Lang, Localized } from "../text.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { FiledLesson } from "../lesson/toLessons.ts";
import { checkLengths } from "./checkLengths.ts";

export type TextProblem = "too-long" | "one-language" | "straight-quote" | "half-width";

/** Characters that fit a label, a slide, a list row and a small window, by field and language. */
const LIMITS = {
  title: { en: 70, zh: 24 },
  "labels.short": { en: 19, zh: 9 },
  "labels.medium": { en: 38, zh: 18 },
  lead: { en: 120, zh: 45 },
  means: { en: 200, zh: 80 },
  notSameAs: { en: 200, zh: 80 },
} as const;

type Limited = keyof typeof LIMITS;

/** Texts: short enough to be shown whole, said in both languages, set in the signs of each. */
export function checkTexts(
  store: EventStore,
  filed: readonly FiledEvent[],
  lessons: readonly FiledLesson[],
): Problem<TextProblem>[] {
  const roots: [Problem["path"], unknown][] = [
    ...filed.map(({ file, event }): [Problem["path"], unknown] => [[file, event.id], event]),
    ...store.people.map((one): [Problem["path"], unknown] => [["people.json", one.id], said(one)]),
    ...store.sources.map((one): [Problem["path"], unknown] => [["sources.json", one.id], one]),
    ...store.glossary.map((one): [Problem["path"], unknown] => [["glossary.json", one.id], one]),
    ...store.context.map((one): [Problem["path"], unknown] => [["context.json", one.id], one]),
    [["store.json"], store.file],
    ...lessons.flatMap(rootsOfLesson),
  ];
  return [
    ...filed.flatMap(({ file, event: { id, title, labels, lead } }) =>
      checkLimits([file, id], {
        title,
        "labels.short": labels.short,
        "labels.medium": labels.medium,
        lead,
      }),
    ),
    ...store.glossary.flatMap(({ id, means, notSameAs }) =>
      checkLimits(["glossary.json", id], { means, notSameAs }),
    ),
    ...roots.flatMap(([path, root]) => checkSigns(path, root)),
  ];
}

/** A person's texts. Other spellings are for search, which has to find what people type. */
function said({ names: { en, zh }, offices }: Person): unknown {
  return { names: { en: en.text, zh: zh.text }, offices };
}

/** A lesson's own texts, and those of each step, which a person finds by its id. */
function rootsOfLesson({ file, lesson }: FiledLesson): [Problem["path"], unknown][] {
  const { steps, ...own } = lesson;
  return [
    [[file], own],
    ...steps.map((step): [Problem["path"], unknown] => [[file, "steps", step.id], step]),
  ];
}

function checkLimits(
  path: Problem["path"],
  texts: Partial<Record<Limited, Localized>>,
): Problem<TextProblem>[] {
  return checkLengths(
    (Object.entries(texts) as [Limited, Localized][]).map(([field, text]) => ({
      path: [...path, field],
      text,
      limit: LIMITS[field],
    })),
  );
}

/** Walks to every pair of texts, wherever it stands. */
function checkSigns(path: Problem["path"], value: unknown): Problem<TextProblem>[] {
  if (typeof value !== "object" || value === null) return [];
  if (isLocalized(value)) return checkPair(path, value);
  return Object.entries(value).flatMap(([key, inner]) => checkSigns([...path, key], inner));
}

function isLocalized(value: object): value is Localized {
  return "en" in value && "zh" in value && typeof value.en === "string";
}

function checkPair(path: Problem["path"], text: Localized): Problem<TextProblem>[] {
  const found: Problem<TextProblem>[] = [];
  const say = (code: TextProblem, lang: Lang) =>
    found.push({ code, path: [...path, lang], found: text[lang] });
  if ((text.en === "") !== (text.zh === "")) say("one-language", text.en === "" ? "en" : "zh");
  if (/["']/.test(text.en)) say("straight-quote", "en");
  if (/["']|[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/.test(text.zh))
    say("half-width", "zh");
  return found;
}
