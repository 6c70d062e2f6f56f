import { expect, test } from "vitest";
import type { CslItem } from "../domain/cite/cslItem.ts";
import { chicagoReference } from "./chicagoReference.ts";
import { createI18n, fixedTranslate } from "./createI18n.ts";
import { plainReference } from "./reference.ts";

const t = fixedTranslate(createI18n("en"), "en");
const work = {
  id: "convention",
  type: "document",
  title: "Convention on “Relations”",
  language: "en",
  issued: { "date-parts": [[1961, 4, 18]] },
} satisfies CslItem;

test("what is on paper was published on its day, not modified", () => {
  expect(plainReference(chicagoReference(work, t))).toMatch(/”? April 18, 1961\.$/);
  const online = { ...work, type: "webpage", URL: "https://example.org/" } satisfies CslItem;
  expect(plainReference(chicagoReference(online, t))).toContain("Last modified April 18, 1961.");
});

test("a quotation within a title has single marks, and one that ends in a sign no full stop", () => {
  const titled = (title: string) => plainReference(chicagoReference({ ...work, title }, t));
  expect(titled("Convention on “Relations”")).toContain("“Convention on ‘Relations.’”");
  expect(titled("Lesotho asks: “Who benefits?”")).toContain("“Lesotho asks: ‘Who benefits?’”");
});
