import { expect, test } from "vitest";
import { isReading, readingsOf } from "./readingsOf.ts";

test.each([
  ["Mò xī xī lì", ["moxixili", "mxxl", "mo"]],
  ["Wáng Yì", ["wangyi", "wy", "wang"]],
  // ü as a keyboard has it, and as it looks.
  ["Lǚ Yàn", ["luyan", "ly", "lu", "lvyan", "lv"]],
  // Each part of a name from its own beginning.
  ["Tǎ bāng·Lái kǎi lā", ["tabanglaikaila", "tblkl", "ta", "laikaila", "lkl", "lai"]],
  ["Ài", ["ai"]],
  ["", []],
])("%s is typed as %j", (pinyin, readings) => {
  expect(readingsOf(pinyin)).toEqual(readings);
});

test("of a reading three letters are enough while it is typed; less must be all of one", () => {
  const readings = readingsOf("Mò xī xī lì");
  const typed = (text: string) => isReading(readings, text, true);
  expect(["moxixili", "moxi", "mox", "mxx", "mo"].map(typed)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(["m", "mx", "xili", "moxixilia"].map(typed)).toEqual([false, false, false, false]);
  expect(isReading(readings, "moxi", false)).toBe(false);
  expect(isReading(readings, "mxxl", false)).toBe(true);
});
