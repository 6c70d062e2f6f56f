import { expect, test } from "vitest";
import { touchCommand } from "./touchCommand.ts";

const SCREEN = { width: 900, height: 600 };
const point = (x: number, y: number, at = 0) => ({ x, y, at });

test.each([
  ["a tap in the left third goes back", point(299, 200), point(301 - 2, 200, 80), "previous"],
  ["a tap in the rest goes on", point(310, 200), point(310, 205, 80), "next"],
  ["a tap at the foot brings up the controls", point(800, 560), point(800, 560, 80), "controls"],
  ["a swipe to the left goes on, wherever it begins", point(100, 590), point(20, 580, 200), "next"],
  ["a swipe to the right goes back", point(500, 200), point(700, 230, 900), "previous"],
  ["a finger that goes down scrolls", point(500, 200), point(560, 400, 200), undefined],
  ["a finger that stays is no tap", point(500, 200), point(500, 200, 900), undefined],
])("%s", (_, down, up, command) => {
  expect(touchCommand(down, up, SCREEN)).toBe(command);
});
