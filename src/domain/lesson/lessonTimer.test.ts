import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clockText } from "./clockText.ts";
import { pauseTimer, readTimer, resetTimer, secondsOf, startTimer } from "./lessonTimer.ts";

const BEGIN = 1_780_000_000_000;
const after = (seconds: number) => BEGIN + seconds * 1000;

describe("the time of a lesson", () => {
  test("a pause does not count, and goes on where it was stopped", () => {
    const paused = pauseTimer(startTimer(BEGIN), after(60));
    expect(secondsOf(paused, after(600))).toBe(60);
    expect(secondsOf(pauseTimer(paused, after(600)), after(630))).toBe(90);
  });

  test("a reset begins anew, keeps what was chosen, and a paused one stays paused", () => {
    const paused = pauseTimer(startTimer(BEGIN, 40), after(60));
    expect(resetTimer(paused, after(90))).toEqual({
      start: after(90),
      paused: after(90),
      minutes: 40,
    });
    expect(secondsOf(resetTimer(startTimer(BEGIN), after(90)), after(95))).toBe(5);
  });

  test("a clock that is set back never makes it negative", () => {
    expect(secondsOf(startTimer(BEGIN), after(-3600))).toBe(0);
    const paused = pauseTimer(startTimer(BEGIN), after(60));
    expect(secondsOf(pauseTimer(paused, after(-60)), after(60))).toBe(60);
  });

  test("what is no timer is not read as one, and a timer comes through JSON unchanged", () => {
    fc.assert(fc.property(fc.anything(), (value) => readTimer(value) === undefined || true));
    for (const junk of [
      null,
      "x",
      {},
      { start: 1, paused: null, minutes: 0 },
      { start: 1, paused: null, minutes: 1.5 },
      { start: 1, paused: null, minutes: 241 },
      { start: Number.NaN, paused: null, minutes: null },
      { start: -1, paused: null, minutes: null },
      { start: 1, paused: "1", minutes: null },
    ])
      expect(readTimer(junk)).toBeUndefined();
    const timer = pauseTimer(startTimer(BEGIN, 45), after(3));
    expect(readTimer(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
  });
});

test.each([
  [0, "00:00"],
  [372, "06:12"],
  [3600, "1:00:00"],
  [-130, "−02:10"],
  [-3661, "−1:01:01"],
])("%i seconds are %s on a clock", (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});
