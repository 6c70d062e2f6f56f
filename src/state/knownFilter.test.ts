import { expect, test } from "vitest";
import { history } from "../../tests/history.ts";
import { knownFilter } from "./knownFilter.ts";
import { parseUrl } from "./url.ts";

const read = (query: string) => knownFilter(parseUrl(query).view, history);

test("a side and lanes that the store does not have are left out and told", () => {
  const { view, problems } = read("?side=mars&lanes=relations,sports");
  expect(view.filter).toMatchObject({ side: null, lanes: null });
  expect(problems.map(({ path, found }) => [path[0], found])).toEqual([
    ["side", "mars"],
    ["lanes", "sports"],
  ]);
});

test("what the store has is kept, and so is a person whom it does not know", () => {
  const { view, problems } = read("?side=china&lanes=relations&person=nobody");
  expect(view.filter).toMatchObject({ side: "china", lanes: ["relations"], person: "nobody" });
  expect(problems).toEqual([]);
});
