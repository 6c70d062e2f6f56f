import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

interface Report {
  diagnostics: { code: string; filename: string; message: string }[];
}

/** Lints the violations planted below tests/planted, which the ordinary run leaves out. */
const { stdout } = spawnSync(
  process.execPath,
  [
    "node_modules/oxlint/bin/oxlint",
    "--config=tests/planted/oxlintrc.json",
    "--format=json",
    "tests/planted",
  ],
  { encoding: "utf8" },
);
const { diagnostics } = JSON.parse(stdout) as Report;

test.each([
  ["domain/planted.ts", 2],
  ["browser/planted.ts", 1],
  ["i18n/planted.ts", 1],
  ["ui/planted.ts", 1],
  ["vis/planted.ts", 2],
  ["state/planted.ts", 1],
  ["views/list/planted.ts", 2],
  ["App.tsx", 1],
])("an import against the direction in %s fails the lint", (file, count) => {
  const found = diagnostics.filter(
    ({ filename, code }) =>
      filename.endsWith(`src/${file}`) && code.includes("no-restricted-imports"),
  );
  expect(found).toHaveLength(count);
});
