import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataChecksum } from "../scripts/dataFolder.ts";

test("the checksum is that of the data files in a row by name, schemas apart, on every system", () => {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  mkdirSync(join(folder, "events"));
  mkdirSync(join(folder, "schema"));
  writeFileSync(join(folder, "store.json"), "{}\r\n");
  writeFileSync(join(folder, "events/1980s.json"), "[]\n");
  writeFileSync(join(folder, "schema/event.json"), "{}");
  writeFileSync(join(folder, "README.md"), "words");
  expect(dataChecksum(folder)).toBe(createHash("sha256").update("[]\n{}\n").digest("hex"));
});
