import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { findChromium } from "../../scripts/findChromium.mjs";
import { startServer } from "../../scripts/server.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A name that others could reach, as far as the page can tell.
  "--host-resolver-rules=MAP timeline.example localhost",
];

/** A page of the production build, with everything that went wrong in it. */
export interface Visit {
  page: Page;
  /** Violations of the Content-Security-Policy, errors, warnings, requests to other hosts. */
  faults: string[];
}

/** Serves the production build and starts a real Chromium for the tests of a file. */
export function browse({ base = "/" } = {}) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;

  beforeAll(async () => {
    server = await startServer({ port: 0, base });
    const executablePath = findChromium();
    if (!executablePath) throw new Error("no Chromium; npm test installs one");
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a view; waits until the timeline, the list, a slide or another page is drawn. */
  return async function visit(
    query = "",
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: "en-GB",
      reducedMotion: "reduce",
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith("data:"))
        faults.push(`request to ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile }) =>
        console.error(`policy: ${violatedDirective} ${sourceFile}`),
      );
    });
    await prepare?.(page);
    await page.goto(server.url + query);
    await page
      .locator(".vis[data-ready], section[data-events], main[data-present]")
      .first()
      .waitFor();
    return { page, faults };
  };
}

/** Ends a visit; anything that went wrong in it fails the test. */
export async function leave({ page, faults }: Visit): Promise<void> {
  await page.context().close();
  expect(faults).toEqual([]);
}
