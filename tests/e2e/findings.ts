import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The rules of axe that look at colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with a page as it is; `rules`: these alone. */
export async function findings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (only) =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ["violations"],
        // No rule in use reads the style sheets again.
        preload: false,
        ...(only ? { runOnly: [...only] } : {}),
      }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

/** What axe finds wrong with a page, then with its colours in the dark: nothing else is another there. */
export async function findingsLightAndDark(page: Page): Promise<string[]> {
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator("html[data-theme=dark]").waitFor();
  const dark = await findings(page, COLOURS);
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}
