import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DATA, readData } from "../scripts/dataFolder.ts";
import { jsonFault } from "../scripts/jsonFault.ts";

let folder = "";
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
  cpSync(DATA, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a file that is no JSON", () => {
  test.each([
    ["", "1:1", ""],
    ["[", "1:2", "["],
    ["[1,]", "1:4", "[1,]"],
    ['[\n  { "id": "a", }\n]', "2:16", '{ "id": "a", }'],
    ["[\n  {}\n  {}\n]\n", "3:3", "{}"],
    ['[\n  "it ends nowhere\n]', "2:3", '"it ends nowhere'],
    ["[\n  {}\n\n", "2:5", "{}"],
    ["[\n]\n]", "3:1", "]"],
    ['[\n  "a\\x"\n]', "2:3", '"a\\x"'],
    ["[\n  s\n]", "2:3", "s"],
    ['[\n  {"a": 1, 2}\n]', "2:12", '{"a": 1, 2}'],
    [`[\n  01, "${"x".repeat(90)}"\n]`, "2:4", `01, "${"x".repeat(55)}`],
  ])("%j is told with line %s and what stands there", (text, place, found) => {
    write("people.json", text);
    expect(readData(folder).problems).toEqual([
      { code: "json-syntax", path: ["people.json", place], found },
    ]);
  });

  test("has a place wherever the engine refuses it, and no other file has", () => {
    const json = fc
      .json({ noUnicodeString: false })
      .chain((text) =>
        fc
          .tuple(
            fc.nat({ max: text.length }),
            fc.nat({ max: 2 }),
            fc.constantFrom("", ",", "]", "}", '"', ":", " ", "\\", "0", "s", "\n", "-", "1e5"),
          )
          .map(([place, cut, put]) => text.slice(0, place) + put + text.slice(place + cut)),
      );
    fc.assert(
      fc.property(json, (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
