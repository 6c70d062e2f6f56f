import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { DATA, readData } from "./dataFolder.ts";
import { fillPinyin } from "./fillPinyin.ts";
import { fixOrder } from "./fixOrder.ts";
import { readAndCheck } from "./readAndCheck.ts";
import { tellProblems } from "./tellProblems.ts";

// npm run fix:data. Sorts and formats data/, writes the schemas for editors and the pinyin that is
// missing; changes no fact, and tells what only a person can mend.
const filled = fillPinyin(readData().files, DATA);
const { files, problems } = readAndCheck(DATA);
fixOrder(files, DATA);
// The formatter would stop at a file that cannot be read, in its own words.
const readable = ["schema", ...Object.keys(files)].map((name) => join(DATA, name));
execFileSync(process.execPath, ["node_modules/oxfmt/bin/oxfmt", ...readable], { stdio: "inherit" });
tellProblems(
  problems,
  (t) => t("check.fixed"),
  (t) => filled.map(({ where, pinyin }) => t("check.pinyin", { where, pinyin })),
);
