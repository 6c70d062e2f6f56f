import { chromium } from "playwright-core";
import { findChromium } from "./findChromium.mjs";
import { startServer } from "./server.mjs";

// npm run screenshots: the README's pictures, taken from the running app.
const PICTURES = [
  ["all-years", "?lang=en", "light"],
  ["timeline", "?lang=en&t=1983-01-01..2000-12-31&event=1994-restoration", "light"],
  ["both-languages", "?lang=both&t=1988-01-01..1995-12-31&event=1990-suspension", "light"],
  ["list-dark", "?lang=zh&view=list&event=1987-mamohato-visit", "dark"],
] as const;

const server = await startServer({ port: 0 });
const executablePath = findChromium();
if (!executablePath) throw new Error("no Chromium; npm run screenshots installs one");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [name, query, colorScheme] of PICTURES) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme,
    reducedMotion: "reduce",
  });
  await page.goto(server.url + query);
  await page.locator(".vis[data-ready], ol").first().waitFor();
  await page.screenshot({ path: `docs/pictures/${name}.png` });
  console.log(`docs/pictures/${name}.png`);
  await page.close();
}
await browser.close();
await server.close();
