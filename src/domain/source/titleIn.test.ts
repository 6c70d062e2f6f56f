import { expect, test } from "vitest";
import { titleIn } from "./titleIn.ts";

test("a title stays in its own language, whatever is asked for", () => {
  const title = { text: "中国同莱索托的关系", lang: "zh" as const };
  expect(titleIn({ title }, "en")).toEqual(title);
});

test("where none is recorded, the description is that of the language asked for", () => {
  const title = { description: { en: "Press report", zh: "报刊报道" } };
  expect(titleIn({ title }, "en")).toEqual({ text: "Press report", lang: "en" });
  expect(titleIn({ title }, "zh")).toEqual({ text: "报刊报道", lang: "zh" });
});
