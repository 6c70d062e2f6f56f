import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { startServer } from "../../scripts/server.mjs";
import { launchChromium } from "./launchChromium.ts";
import { Pages } from "./Pages.ts";

/** A page of the production build, with everything that went wrong in it. */
export interface Visit {
  page: Page;
  /** Violations of the Content-Security-Policy, errors, warnings, requests to other hosts. */
  faults: string[];
  /** Leaves the page to the next visit. */
  end: () => Promise<void>;
}

interface Serving {
  /** The sub-path that the build is served from. */
  base: string;
  /** Is added to the environment of the browser. */
  env?: NodeJS.ProcessEnv;
}

async function start({ base, env }: Serving) {
  const [server, browser] = await Promise.all([
    startServer({ port: 0, base }),
    launchChromium(env),
  ]);
  const stop = () => Promise.all([browser.close(), server.close()]);
  return { url: server.url, pages: new Pages(browser, server.url), stop };
}

/** Of all files that one process runs, one after the other; they end with it. */
let common: ReturnType<typeof start> | undefined;

/** Serves the production build to a real Chromium for the tests of a file; where it wants `own`, to one of its own. */
export function browse(own?: Serving) {
  let started: Awaited<ReturnType<typeof start>>;

  beforeAll(async () => {
    started = await (own ? start(own) : (common ??= start({ base: "/" })));
  });
  afterAll(async () => {
    if (own) await started.stop();
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
    const { url, pages } = started;
    const page = await pages.take(options, faults, prepare !== undefined);
    await prepare?.(page);
    await page.goto(url + query);
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
