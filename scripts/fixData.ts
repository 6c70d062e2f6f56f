import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { problemInWords } from "../src/i18n/problemInWords.ts";
import { DATA, readData } from "./dataFolder.ts";
import { editorSchemas } from "./editorSchemas.ts";
import { inOrder } from "./inOrder.ts";

// npm run fix:data. Sorts and formats data/ and writes the schemas for editors; changes no fact.
const { files, problems } = readData();
const i18n = createI18n("en");
for (const [name, json] of Object.entries(files))
  writeFileSync(join(DATA, name), `${JSON.stringify(inOrder(name, json), null, 2)}\n`);
mkdirSync(join(DATA, "schema"), { recursive: true });
for (const [name, text] of Object.entries(editorSchemas()))
  writeFileSync(join(DATA, "schema", name), text);
// The formatter would stop at a file that cannot be read, in its own words.
if (problems.length === 0)
  execFileSync(process.execPath, ["node_modules/oxfmt/bin/oxfmt", "data"], { stdio: "inherit" });
else process.exitCode = 1;
for (const lang of ["en", "zh"] as const) {
  const t = fixedTranslate(i18n, lang);
  for (const problem of problems) console.error(problemInWords(problem, t));
  if (problems.length === 0) console.log(t("check.fixed"));
}
