import react from "@vitejs/plugin-react";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { storeModules } from "./scripts/storeModules.ts";

/** Tests of what touches a page without drawing a component. */
const NEEDS_PAGE = ["src/{browser,vis}/*.test.ts", "src/*.test.ts"];

const unit: TestProjectInlineConfiguration["test"] = {
  testTimeout: 30_000,
  // Most files take less time than a process of their own would; by itself vitest leaves one core idle.
  isolate: false,
  maxWorkers: "100%",
  restoreMocks: true,
  unstubGlobals: true,
  // The page as HTML is built at each failed look of a search that waits, and is longer than a terminal.
  env: { DEBUG_PRINT_LIMIT: process.env.DEBUG_PRINT_LIMIT ?? "0" },
};

export default defineConfig({
  plugins: [react(), storeModules()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: "rules",
          include: ["{src,tests,bench}/**/*.test.ts"],
          exclude: NEEDS_PAGE,
          // A page for each of these files would take longer than its tests.
          environment: "node",
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: "components",
          include: ["{src,tests}/**/*.test.tsx", ...NEEDS_PAGE],
          environment: "happy-dom",
          setupFiles: ["tests/setup.ts"],
          // After the rules: a process that serves both would make its page anew each time.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/*.spec.ts"],
          environment: "node",
          testTimeout: 150_000,
          hookTimeout: 60_000,
          // The files of a process share a browser, which has page and script at hand after the first.
          isolate: false,
          // A machine that runs two browsers may take longer than a second to do what a reader waits for.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
          // After the others, for the number of workers is another.
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
