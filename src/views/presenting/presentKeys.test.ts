import { describe, expect, test } from "vitest";
import { commandOf, isTurn, type PresentCommand } from "./presentKeys.ts";

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

describe("a key while slides are shown", () => {
  const ROWS: [PresentCommand, string[]][] = [
    ["next", ["ArrowRight", "ArrowDown", " ", "PageDown", "n", "N"]],
    ["enter", ["Enter"]],
    ["previous", ["ArrowLeft", "ArrowUp", "PageUp", "p", "P", "Backspace"]],
    ["first", ["Home"]],
    ["last", ["End"]],
    ["black", ["b", "B", ".", "。"]],
    ["white", ["w", "W", ",", "，"]],
    ["fullScreen", ["f", "F"]],
    ["presenter", ["s", "S"]],
    ["language", ["l", "L"]],
    ["dates", ["t", "T"]],
    ["theme", ["d", "D"]],
    ["explore", ["e", "E"]],
    ["keys", ["?", "？"]],
    ["close", ["Escape"]],
    ["stay", ["F5"]],
    ["0", ["0"]],
    ["7", ["7"]],
  ];
  test.each(ROWS.flatMap(([command, keys]) => keys.map((key) => [key, command] as const)))(
    "%j asks for %s",
    (key, command) => {
      expect(commandOf(press(key), true)).toBe(command);
    },
  );

  test("Shift turns Space round", () => {
    expect(commandOf(press(" ", true), true)).toBe("previous");
  });

  test.each(["a", "Tab", "F1", "Shift", "F11", "中"])("%j is not ours", (key) => {
    expect(commandOf(press(key), true)).toBeUndefined();
  });

  test("characters alone can be switched off, the keys of a remote and of every keyboard cannot", () => {
    const off = ROWS.flatMap(([, keys]) => keys).filter((key) => !commandOf(press(key), false));
    expect(off.every((key) => key.length === 1)).toBe(true);
    expect(off).not.toContain(" ");
    expect(off).toContain(".");
    expect(off).toContain("7");
  });

  test("only turns go on while a key is held", () => {
    const held = ROWS.map(([command]) => command).filter(isTurn);
    expect(held).toEqual(["next", "enter", "previous"]);
  });
});
