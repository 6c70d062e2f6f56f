import { expect, test } from "vitest";
import { placesOf } from "./placesOf.ts";

test.each([
  ["wang yi and wang yong", "wang", "whole", [0, 12]],
  ["wang yi and wang yong", "yi", "whole", [5]],
  ["wang yields", "yi", "whole", []],
  ["wang yields", "yi", "begins", [5]],
  ["mosisili", "sili", "begins", []],
  ["12018 2018", "2018", "whole", [6]],
  ["2018年9月", "2018", "whole", [0]],
  ["2019年9月", "9", "whole", [5]],
  ["莫西西利", "西利", "whole", [2]],
  ["西西西西", "西西", "whole", [0, 2]],
  ["首相mosisili访华", "mosisili", "whole", [2]],
  ["𠮷2018", "2018", "whole", [2]],
  ["2018𠮷", "2018", "whole", [0]],
  ["", "a", "begins", []],
  ["tom thabane", "", "whole", []],
] as const)("in “%s”, “%s” that %s", (text, piece, ending, places) => {
  expect(placesOf(text, piece, ending)).toEqual(places);
});
