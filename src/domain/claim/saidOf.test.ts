import { expect, test } from "vitest";
import { saidOf } from "./saidOf.ts";

test("the same place is the same claim, however a file orders its languages", () => {
  const maseru = { en: "Maseru", zh: "马塞卢" };
  const other = { zh: "马塞卢", en: "Maseru" };
  expect(saidOf({ place: maseru }, "place")).toBe(saidOf({ place: other }, "place"));
  expect(saidOf({ place: { ...maseru, zh: "莱里贝" } }, "place")).not.toBe(
    saidOf({ place: maseru }, "place"),
  );
});

test("a source that says nothing of a field says nothing", () => {
  expect(saidOf(undefined, "date")).toBeUndefined();
  expect(saidOf({ date: "1990" }, "figure")).toBeUndefined();
});
