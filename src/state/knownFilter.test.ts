import { expect, test } from "vitest";
import { history } from "../../tests/history.ts";
import { knownFilter } from "./knownFilter.ts";
import { parseUrl } from "./url.ts";

const read = (query: string) => knownFilter(parseUrl(query).view, history);

test("a side and lanes that the store does not have are left out and told, the others kept", () => {
  const { view, problems } = read("?side=mars&lanes=relations,sports");
  expect(view.filter).toMatchObject({ side: null, lanes: ["relations"] });
  expect(problems.map(({ path, found }) => [path[0], found])).toEqual([
    ["side", "mars"],
    ["lanes", "sports"],
  ]);
});

test("lanes of visits are no lanes of the filter, which has sides for them", () => {
  const { view, problems } = read("?lanes=china-visits");
  expect(view.filter).toMatchObject({ lanes: null });
  expect(problems.map(({ found }) => found)).toEqual(["china-visits"]);
});

test("a thousand lanes that nobody knows are one message, and a short one", () => {
  const strange = Array.from({ length: 1000 }, (_, i) => i.toString(36));
  const { problems } = read(`?lanes=${strange.join(",")}`.slice(0, 4000));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.found.length).toBeLessThan(100);
});

test("what the store has is kept, and so is a person whom it does not know", () => {
  const { view, problems } = read("?side=china&lanes=relations&person=nobody");
  expect(view.filter).toMatchObject({ side: "china", lanes: ["relations"], person: "nobody" });
  expect(problems).toEqual([]);
});
