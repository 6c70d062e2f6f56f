import { expect, test } from "vitest";
import { firstLanguage } from "./firstLanguage.ts";

test.each([
  [undefined, ["zh-CN", "en"], "zh"],
  [undefined, ["en-ZA", "st"], "en"],
  [undefined, ["st", "zh-TW", "en"], "zh"],
  [undefined, ["st", "fr"], "en"],
  [undefined, [], "en"],
  ["both", ["zh-CN"], "both"],
  ["klingon", ["zh-CN"], "zh"],
])("remembered %s, browser %j: the page starts in %s", (remembered, preferred, language) => {
  expect(firstLanguage(remembered, preferred)).toBe(language);
});
