import { afterEach, describe, expect, test } from "vitest";
import { plainEvent } from "../../tests/plainEvent.ts";
import { drawnSpan } from "../domain/date/drawnSpan.ts";
import { readEdtf } from "../domain/date/parseEdtf.ts";
import { MS_PER_DAY } from "../domain/date/day.ts";
import { shapesOf } from "../domain/date/shapesOf.ts";
import { addDisputedItem } from "./disputedItem.ts";
import type { VisParts } from "./visParts.ts";
import { toItem } from "./rangeItem.ts";

const LABEL_PX = 100;
const SIGN_PX = 14;

/** px of the picture, within which a name is whole */
let room = Infinity;
afterEach(() => void (room = Infinity));

/** vis's own item, as far as it packs rows: its box and its label side by side from its first day. */
class PlainItem {
  parent = null;
  left = 0;
  width = 0;
  height = 20;
  props = { content: { width: LABEL_PX } };
  dom = { box: document.createElement("div"), content: labelled() };
  data;
  conversion;
  constructor(data: ReturnType<typeof toItem>, conversion: object) {
    this.data = data;
    this.conversion = conversion as { toScreen: (ms: number) => number };
  }
  repositionX(): void {
    const { toScreen } = this.conversion;
    const [start, end] = [toScreen(this.data.start), toScreen(this.data.end)];
    this.width = end - start + this.props.content.width;
    this.left = Math.min(start, room - this.width);
  }
}

/** An element as wide as its label, which is wider with the sign. */
function labelled(): HTMLElement {
  const content = document.createElement("div");
  const label = document.createElement("button");
  content.append(label);
  Object.defineProperty(content, "offsetWidth", {
    get: () => LABEL_PX + (label.hasAttribute("data-near") ? SIGN_PX : 0),
  });
  return content;
}

/** An event at a scale, drawn as vis would draw it. */
function draw(used: string, rival: string, pxPerDay: number) {
  const types: VisParts["components"]["ItemSet"]["types"] = {};
  addDisputedItem({ components: { ItemSet: { types }, items: { RangeItem: PlainItem } } });
  const date = readEdtf(used);
  const other = readEdtf(rival);
  const data = toItem({
    ...plainEvent,
    span: drawnSpan(date),
    shapes: shapesOf(date),
    rivals: [{ span: drawnSpan(other), shapes: shapesOf(other) }],
  });
  const toScreen = (ms: number) => (ms / MS_PER_DAY) * pxPerDay;
  const Disputed = types[data.type];
  if (!Disputed) throw new Error("no such type of item");
  const item = new Disputed(data, { toScreen }, {});
  if (!item.dom) throw new Error("nothing to draw in");
  item.repositionX();
  return { item, box: item.dom.box, start: toScreen(data.start) };
}

const hidden = (box: HTMLElement) => [...box.children].map((part) => (part as HTMLElement).hidden);

describe("when rows are packed", () => {
  test("a rival before the date keeps its room free, with mark and tie", () => {
    const { item, start, box } = draw("2018-02-14", "2018-01-14", 2);
    expect(start - item.left).toBeCloseTo(62 - 1 + 4.5);
    expect(item.left + item.width).toBeCloseTo(start + 2 + LABEL_PX);
    expect(hidden(box)).toEqual([false, false]);
  });

  test("one behind it keeps its own free as far as it lies beyond the name", () => {
    const near = draw("2018-01-14", "2018-02-14", 2);
    expect(near.item.width).toBeCloseTo(2 + LABEL_PX);
    const far = draw("2018-01-14", "2018-12-14", 2);
    expect(far.item.width).toBeCloseTo(334 * 2 + 1 + 4.5);
    expect(far.item.left).toBe(far.start);
  });

  test("one too close to be drawn adds the sign to the name", () => {
    const { item, box, start } = draw("2018-02-14", "2018-02-13", 2);
    expect(item.dom?.content.firstElementChild?.hasAttribute("data-near")).toBe(true);
    expect(item.width).toBeCloseTo(2 + LABEL_PX + SIGN_PX);
    expect(item.left).toBe(start);
    expect(hidden(box)).toEqual([true, true]);
  });

  test("at the edge of the picture the name has moved aside for that sign already", () => {
    const { start } = draw("2018-02-14", "2018-02-13", 2);
    room = start + 2 + LABEL_PX;
    const { item } = draw("2018-02-14", "2018-02-13", 2);
    expect(item.left + item.width).toBeCloseTo(room);
    expect(item.width).toBeCloseTo(2 + LABEL_PX + SIGN_PX);
  });
});

test("what is drawn anew is drawn once", () => {
  const { item, box } = draw("2018-02-14", "2018-01-14", 2);
  item.repositionX();
  expect(box.children).toHaveLength(2);
  item.data = { ...item.data };
  item.repositionX();
  expect(box.children).toHaveLength(2);
});

test("an event without rivals stays an item of vis as it comes", () => {
  expect(toItem(plainEvent).type).toBe("range");
});
