import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "../src/i18n/en.json";
import zh from "../src/i18n/zh.json";

function leaves(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null
      ? leaves(inner, `${path}${key}.`)
      : [[`${path}${key}`, String(inner)] as [string, string]],
  );
}

/** English has two plural forms where Chinese has one. */
const plain = (keys: [string, string][]) => new Map(keys.filter(([key]) => !key.endsWith("_one")));
const [english, chinese] = [plain(leaves(en)), plain(leaves(zh))];

test("both languages have the same words", () => {
  expect([...chinese.keys()]).toEqual([...english.keys()]);
});

test("no word is empty", () => {
  const empty = [...leaves(en), ...leaves(zh)].filter(([, text]) => text === "");
  expect(empty).toEqual([]);
});

test("both languages say the same of what is given to them", () => {
  const given = (text = "") =>
    [...new Set(text.match(/\{\{\w+\}\}/g))].sort((a, b) => (a < b ? -1 : 1));
  // "20th century, eighties" needs other numbers than "1980s".
  const differ = [...english.keys()].filter(
    (key) =>
      key !== "date.decade" && String(given(english.get(key))) !== String(given(chinese.get(key))),
  );
  expect(differ).toEqual([]);
});

test("no component holds a visible word", () => {
  const words = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.includes(".test."))
    .flatMap((file) => {
      const code = readFileSync(join("src", file), "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
      const between = code.match(/>\s*[A-Za-z\u4e00-\u9fff][^<>{}();=]*\s*<\//g) ?? [];
      const named = code.match(/(?:aria-label|title|placeholder|alt)="[^"]+"/g) ?? [];
      return [...between, ...named].map((found) => `${file}: ${found}`);
    });
  expect(words).toEqual([]);
});
