import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkOrder } from "../scripts/checkOrder.ts";
import { DATA, readData } from "../scripts/dataFolder.ts";
import { fixOrder } from "../scripts/fixOrder.ts";
import { jsonFault } from "../scripts/jsonFault.ts";
import { readAndCheck } from "../scripts/readAndCheck.ts";

let folder = "";
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
  cpSync(DATA, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a file whose entries do not hold", () => {
  test.each([
    ["people.json", "[null]", "value"],
    ["people.json", '[{"party":"china"},{}]', "missing"],
    ["sources.json", "null", "value"],
    ["events/1980s.json", "[null,null]", "value"],
    ["events/1980s.json", '[{"id":"b"},{"id":"a"}]', "missing"],
    ["events/1980s.json", '[{"id":"b","date":1983},{"id":"a","date":"1982"}]', "value"],
    ["events/1980s.json", '{"id":"a"}', "value"],
    ["other.json", '[{"id":"b"},{"id":"a"}]', "file-unknown"],
  ])("%s with %s is told, is not asked for its order, and is left alone", (name, text, code) => {
    write(name, text);
    const { files, problems } = readAndCheck(folder);
    expect(problems).toContainEqual(expect.objectContaining({ code }));
    expect(checkOrder(files, folder)).toEqual([]);
    fixOrder(files, folder);
    expect(read(name)).toBe(text);
  });

  test("an id that stands twice keeps its file as it is: nobody knows which of them is meant", () => {
    const events = JSON.parse(read("events/1990s.json")) as { id: string }[];
    const text = JSON.stringify([...events, events.find(({ id }) => id === "1990-suspension")]);
    write("events/1990s.json", text);
    fixOrder(readData(folder).files, folder);
    expect(read("events/1990s.json")).toBe(text);
  });

  test("an event whose date cannot be read keeps its file as it is", () => {
    const reversed = (JSON.parse(read("events/1990s.json")) as unknown[]).reverse();
    const text = JSON.stringify(reversed).replace('"1994-01-12"', '"1994-01-32"');
    write("events/1990s.json", text);
    const { files, problems } = readAndCheck(folder);
    expect(problems.map(({ code }) => code)).toContain("date-no-such-day");
    fixOrder(files, folder);
    expect(read("events/1990s.json")).toBe(text);
  });
});

test("a mark at the beginning, which an editor has left, is no fault of the file", () => {
  write("people.json", `\uFEFF${read("people.json")}`);
  expect(readData(folder).problems).toEqual([]);
});

test("what is out of order is put in order, whatever is wrong with other files", () => {
  const people = read("people.json");
  write("people.json", JSON.stringify((JSON.parse(people) as unknown[]).reverse()));
  write("sources.json", "[null]");
  write("events/1980s.json", "[,]");
  write("schema/people.schema.json", "{}");
  const { files, problems } = readAndCheck(folder);
  expect(problems.map(({ code, path }) => `${code} ${path.join(":")}`)).toEqual([
    "json-syntax events/1980s.json:1:2",
    "value sources.json:0",
  ]);
  expect(checkOrder(files, folder)).toHaveLength(2);
  fixOrder(files, folder);
  expect(JSON.parse(read("people.json"))).toEqual(JSON.parse(people));
  expect(checkOrder(readData(folder).files, folder)).toEqual([]);
});

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
