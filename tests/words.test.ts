import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor, type ESTree } from "vite";
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

/** Attributes that are read out or shown. */
const SAID = new Set(["aria-label", "aria-roledescription", "alt", "placeholder", "title"]);
const isWord = (text: string) => /\p{Letter}/u.test(text);

/** Words that an expression gives: its own, or those of one of its ways. */
function wordsOf(node: ESTree.Node | null): string[] {
  if (node?.type === "JSXExpressionContainer") return wordsOf(node.expression);
  if (node?.type === "Literal" && typeof node.value === "string")
    return [node.value].filter(isWord);
  if (node?.type === "TemplateLiteral")
    return node.quasis.map(({ value }) => value.raw.trim()).filter(isWord);
  if (node?.type === "ConditionalExpression")
    return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
  if (node?.type === "LogicalExpression") return wordsOf(node.right);
  return [];
}

/** Words that a component shows or says without asking `i18n/` for them, whatever they stand beside. */
function wordsIn(code: string): string[] {
  const found: string[] = [];
  const children = (element: ESTree.JSXElement | ESTree.JSXFragment) => {
    for (const child of element.children)
      if (child.type === "JSXExpressionContainer") found.push(...wordsOf(child));
  };
  new Visitor({
    JSXText: ({ value }) => void (isWord(value) && found.push(value.trim())),
    JSXElement: children,
    JSXFragment: children,
    JSXAttribute: ({ name, value }) => {
      if (name.type === "JSXIdentifier" && SAID.has(name.name)) found.push(...wordsOf(value));
    },
  }).visit(parseSync("component.tsx", code).program);
  return found;
}

test.each([
  ["<p>Shown</p>", "Shown"],
  ["<p>Shown: {n}</p>", "Shown:"],
  ["<p>示<b>{n}</b></p>", "示"],
  ['<p>{"Shown"}</p>', "Shown"],
  ["<p>{open ? `Shown ${n}` : null}</p>", "Shown"],
  ['<p title="Shown" />', "Shown"],
  ['<p aria-label={n > 0 && "Shown"} />', "Shown"],
])("a word is found in %s", (code, word) => {
  expect(wordsIn(code)).toEqual([word]);
});

test.each([
  '<p className="shown">{t("list.name")}</p>',
  "<p title={t(`${page}.name`)}>· {n} →</p>",
])("none is found in %s", (code) => expect(wordsIn(code)).toEqual([]));

test("no component holds a visible word", () => {
  const words = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !file.includes(".test."))
    .flatMap((file) =>
      wordsIn(readFileSync(join("src", file), "utf8")).map((word) => `${file}: ${word}`),
    );
  expect(words).toEqual([]);
});
