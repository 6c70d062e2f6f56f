import { expect, test } from "vitest";
import { foreignParts } from "./foreignParts.ts";

test.each([
  ["The word is 中止, to suspend.", "en", ["The word is ", "中止", ", to suspend."]],
  ["中文维基百科（Wikiwand副本）", "zh", ["中文维基百科（", "Wikiwand", "副本）"]],
  ["常务秘书塔邦（Thabang Lekhela）称", "zh", ["常务秘书塔邦（", "Thabang Lekhela", "）称"]],
  ["’Mamohato（玛莫哈托）", "zh", ["’Mamohato", "（玛莫哈托）"]],
  ["2009—2012年计划，1990年4月7日起", "zh", ["2009—2012年", "计划，", "1990年4月7日", "起"]],
  ["出席中非合作论坛北京峰会", "zh", ["出席", "中非合作论坛", "北京峰会"]],
  ["plain", "en", ["plain"]],
] as const)("%s is cut where script or date begins", (text, lang, parts) => {
  expect(foreignParts(text, lang).map((part) => part.text)).toEqual(parts);
});

test("words of the other script bear its language, dates their own", () => {
  expect(foreignParts("1990年A", "zh")).toEqual([
    { text: "1990年", lang: "zh", whole: true },
    { text: "A", lang: "en" },
  ]);
});
