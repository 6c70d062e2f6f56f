import { beforeEach, expect, test } from "vitest";
import { orderLanes, type LaneSet } from "./orderLanes.ts";

/** What was taken out of the page. */
let taken: string[];
let rail: HTMLElement;

/** As vis shows a lane: behind all that is there. */
function lane(id: string): LaneSet["groups"][string] {
  const label = document.createElement("div");
  label.id = id;
  const show = () => rail.append(label);
  const hide = () => {
    taken.push(id);
    label.remove();
  };
  return { dom: { label }, props: { label: { height: 0 } }, show, hide };
}

/** A part of vis whose lanes are shown in the order of `drawn`, and wanted in that of `wanted`. */
function order(drawn: readonly string[], wanted: readonly string[], before = drawn) {
  class Lanes {
    groupsData = { getIds: () => [...wanted] };
    options = { groupOrder: "order" };
    groups = Object.fromEntries(drawn.map((id) => [id, lane(id)]));
    groupIds = before;
    dom = { labelSet: rail };
    _orderGroups() {
      return false;
    }
  }
  orderLanes(Lanes);
  const lanes = new Lanes();
  for (const one of Object.values(lanes.groups)) one.show();
  // oxlint-disable-next-line no-underscore-dangle -- vis's own name
  const changed = lanes._orderGroups();
  return { changed, rail: [...rail.children].map(({ id }) => id) };
}

beforeEach(() => {
  taken = [];
  rail = document.createElement("div");
});

test("a lane that goes leaves the others in the page", () => {
  const left = ["relations", "culture"];
  expect(order(left, left, ["relations", "economy", "culture"])).toEqual({
    changed: true,
    rail: left,
  });
  expect(taken).toEqual([]);
});

test("a lane that comes goes to its place, and those above it stay in the page", () => {
  const wanted = ["relations", "economy", "culture"];
  const found = order(["relations", "culture", "economy"], wanted, ["relations", "culture"]);
  expect(found).toEqual({ changed: true, rail: wanted });
  expect(taken).not.toContain("relations");
});

test("lanes that stay as they are are no change", () => {
  expect(order(["relations", "culture"], ["relations", "culture"]).changed).toBe(false);
  expect(taken).toEqual([]);
});
