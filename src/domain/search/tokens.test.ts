import { expect, test } from "vitest";
import { indexTokens, queryTokens } from "./tokens.ts";

test("Chinese is held as pairs of neighbours, so that any part of it is found", () => {
  expect(indexTokens("中国同莱索托")).toEqual(["中国", "国同", "同莱", "莱索", "索托", "托"]);
  expect(queryTokens("莱索托")).toEqual(["莱索", "索托"]);
});

test("a single character is looked for as the beginning of a pair", () => {
  expect(indexTokens("王")).toEqual(["王"]);
  expect(queryTokens("王")).toEqual(["王"]);
});

test("words and numbers are held whole, and end where the other script begins", () => {
  expect(indexTokens("2018年 focac峰会")).toEqual(["2018", "年", "focac", "峰会", "会"]);
});

test("rare characters beyond the first plane are not cut in two", () => {
  expect(indexTokens("𠮷野家")).toEqual(["𠮷野", "野家", "家"]);
});

test("a text without words has none", () => {
  expect(indexTokens("")).toEqual([]);
});
