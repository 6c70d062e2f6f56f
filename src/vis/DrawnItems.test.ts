// oxlint-disable-next-line no-restricted-imports -- the set that vis reads: what it is told of is the matter here
import { DataSet } from "vis-data/esnext";
import { beforeEach, expect, test } from "vitest";
import { plainEvent } from "../../tests/plainEvent.ts";
import { DrawnItems } from "./DrawnItems.ts";
import type { RangeItem } from "./rangeItem.ts";
import type { VisEvent } from "./visEvent.ts";

const event = (id: string): VisEvent => ({
  ...plainEvent,
  id,
  label: (level) => [{ text: `${id} at ${level}`, lang: "en" }],
  name: () => id,
});

const [first, second, third] = [event("first"), event("second"), event("third")];
const behind: RangeItem[] = [];
const view = { behind, level: 0, selected: null, allYears: true } as const;

/** Ids that vis was told of since the last look. */
let told: string[];
let items: DataSet<RangeItem>;
let drawn: DrawnItems;

beforeEach(() => {
  told = [];
  items = new DataSet<RangeItem>();
  const hear = (_: unknown, change: { items: unknown[] } | null) => {
    told.push(...(change?.items.map(String) ?? []));
  };
  items.on("add", hear);
  items.on("update", hear);
  drawn = new DrawnItems(items);
  drawn.show({ ...view, events: [first, second] });
});

const show = (next: Partial<Parameters<DrawnItems["show"]>[0]>) => {
  told = [];
  drawn.show({ ...view, events: [first, second], ...next });
  return told;
};

test("a filter draws what comes, takes out what goes, and leaves the rest as it is", () => {
  expect(show({ events: [second, third] })).toEqual(["third"]);
  expect(items.getIds()).toEqual(["second", "third"]);
  expect(show({ events: [first, second, third] })).toEqual(["first"]);
});

test("a selection is marked on the name that has it, and taken from the one before, and vis measures nothing", () => {
  expect(show({ selected: "first" })).toEqual([]);
  expect(drawn.labelOf("first")).toHaveAttribute("aria-current", "true");
  expect(show({ selected: "second" })).toEqual([]);
  expect(drawn.labelOf("first")).not.toHaveAttribute("aria-current");
  expect(drawn.labelOf("second")).toHaveAttribute("aria-current", "true");
  expect(show({ selected: "third", events: [third] })).toEqual(["third"]);
  expect(drawn.labelOf("third")).toHaveAttribute("aria-current", "true");
});

test("at another zoom level, with other words, or with room at the edge no more every name is written anew", () => {
  expect(show({ level: 1 })).toEqual(["first", "second"]);
  expect(drawn.labelOf("first")).toHaveTextContent("first at 1");
  expect(show({ level: 1, allYears: false })).toEqual(["first", "second"]);
  const other = { ...first, name: () => "第一" };
  expect(show({ level: 1, allYears: false, events: [other, second] })).toEqual(["first"]);
  expect(drawn.labelOf("first")).toHaveAttribute("aria-label", "第一");
});
