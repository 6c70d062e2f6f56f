import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { findChromium } from "../../scripts/findChromium.mjs";
import { startServer } from "../../scripts/server.mjs";
import { Pages } from "./Pages.ts";

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
  /** Leaves the page to the next visit. */
  end: () => Promise<void>;
}

/** Serves the production build and starts a real Chromium for the tests of a file; `env` is added to its environment. */
export function browse({ base = "/", env = {} }: { base?: string; env?: NodeJS.ProcessEnv } = {}) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let pages: Pages;

  beforeAll(async () => {
    server = await startServer({ port: 0, base });
    const executablePath = findChromium();
    if (!executablePath) throw new Error("no Chromium; npm test installs one");
    browser = await chromium.launch({
      executablePath,
      args: FLAGS,
      env: { ...process.env, ...env },
    });
    pages = new Pages(browser, server.url);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /**
   * Opens a view as a reader who was never here; waits until timeline, list, slide or another page is drawn, or
   * where there is no script the text.
   * Scripts and routes that a test adds come in `prepare`.
   */
  return async function visit(
    query = "",
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Visit> {
    const faults: string[] = [];
    const page = await pages.take(options, faults, prepare !== undefined);
    await prepare?.(page);
    await page.goto(server.url + query);
    await pages.forgetHistory(page);
    const drawn = ".vis[data-ready], section[data-events], main[data-present], [data-slide]";
    const text = options.javaScriptEnabled === false ? "#readable" : "[data-failed] #readable";
    await page.locator(`${drawn}, ${text}`).first().waitFor();
    return { page, faults, end: () => pages.giveBack(page) };
  };
}

/** Ends a visit; anything that went wrong in it fails the test. */
export async function leave({ faults, end }: Visit): Promise<void> {
  await end();
  expect(faults).toEqual([]);
}
