// Runs a script written in TypeScript: node scripts/run.mjs scripts/checkData.ts
import { runnerImport } from "vite";

const [script] = process.argv.slice(2);
if (!script) throw new Error("name a script");
await runnerImport(`./${script}`, { configFile: false, logLevel: "error" });
