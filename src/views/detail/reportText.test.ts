import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { createI18n, fixedTranslate } from "../../i18n/createI18n.ts";
import { leadOf, shownLangs, type Language } from "../../i18n/language.ts";
import { mailLink, reportText } from "./reportText.ts";

const i18n = createI18n("en");
const words = { en: fixedTranslate(i18n, "en"), zh: fixedTranslate(i18n, "zh") };

function report(language: Language, address?: string) {
  const lead = leadOf(language);
  const inUse = {
    language,
    lead,
    shown: shownLangs(language),
    both: ["en", "zh"] as const,
    t: words[lead],
    words,
  };
  const event = history.events.find(({ id }) => id === "1987-mamohato-visit");
  return event && reportText({ event, version: "2026.11.2", address }, inUse);
}

test("a report names event, date, data and language, and leaves room for what is wrong", () => {
  expect(report("en")).toMatchInlineSnapshot(`
    "Event: Queen ’Mamohato visits China
    Date: 1987
    Identifier: 1987-mamohato-visit
    Data version: 2026.11.2
    Language shown: English

    What is wrong:

    Source:"
  `);
});

test("in Chinese the report is Chinese", () => {
  expect(report("zh")).toMatchInlineSnapshot(`
    "事件：莱索托王后玛莫哈托访华
    日期：1987年
    标识：1987-mamohato-visit
    数据版本：2026.11.2
    显示语言：中文

    错误之处：

    来源："
  `);
});

test("in both languages it stands twice", () => {
  expect(report("both")).toMatch(/^Event: [^]+\n\n事件：[^]+$/);
});

test("an address is named only where there is one", () => {
  expect(report("en", "https://example.org/?event=x")).toContain(
    "Address: https://example.org/?event=x",
  );
});

test("a mail has subject and text, and nobody to send it to", () => {
  expect(mailLink("Error in “A & B”", "a\nb")).toBe(
    "mailto:?subject=Error%20in%20%E2%80%9CA%20%26%20B%E2%80%9D&body=a%0D%0Ab",
  );
});
