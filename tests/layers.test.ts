import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

interface Report {
  diagnostics: { code: string; filename: string; help: string }[];
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

const WIDGET = "The widget is wrapped once";

test.each([
  ["domain/planted.ts", ["The domain is", "domain/ imports"]],
  ["browser/planted.ts", ["browser/ imports", "browser/ is"]],
  ["i18n/planted.ts", ["i18n/ puts", "i18n/ knows the types"]],
  ["ui/planted.ts", ["ui/ is"]],
  ["vis/planted.ts", ["vis/ gets", WIDGET]],
  ["state/planted.ts", ["state/ is"]],
  ["views/list/planted.ts", ["Views get", "A region", "A region", "A region"]],
  ["App.tsx", ["App and its parts arrange"]],
])("an import against the direction in %s fails the lint, with its layer's reason", (file, why) => {
  const found = diagnostics
    .filter(({ code }) => code.includes("no-restricted-imports"))
    .filter(({ filename }) => filename.endsWith(`src/${file}`));
  expect(found.map(({ help }, i) => help.slice(0, why[i]?.length))).toEqual(why);
});
