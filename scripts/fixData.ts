import { execFileSync } from "node:child_process";
import { DATA } from "./dataFolder.ts";
import { fixOrder } from "./fixOrder.ts";
import { readAndCheck } from "./readAndCheck.ts";
import { tellProblems } from "./tellProblems.ts";

// npm run fix:data. Sorts and formats data/ and writes the schemas for editors; changes no fact, and
// tells what only a person can mend.
const { files, problems } = readAndCheck(DATA);
fixOrder(files, DATA);
// The formatter would stop at a file that cannot be read, in its own words.
if (!problems.some(({ code }) => code === "json-syntax"))
  execFileSync(process.execPath, ["node_modules/oxfmt/bin/oxfmt", "data"], { stdio: "inherit" });
tellProblems(problems, (t) => t("check.fixed"));
