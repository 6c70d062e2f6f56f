import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { startServer } from "../../scripts/server.mjs";
import { launchChromium } from "./launchChromium.ts";

/** The sub-path that the build is served from. */
export const BASE = "/history/china-lesotho/";

const HASHED = /-([\w-]{8})\.\w+$/;

/** For each test a copy of the build, and a server of it that can be closed; for all a browser. */
export const host = {} as {
  folder: string;
  server: Awaited<ReturnType<typeof startServer>>;
  browser: Browser;
};

/** For the tests of a file: these modules are shared by all files of a process, and hooks belong to one. */
export function hostCopies(): void {
  beforeAll(async () => {
    host.browser = await launchChromium();
  });
  afterAll(() => host.browser.close());
  beforeEach(async () => {
    host.folder = mkdtempSync(join(tmpdir(), "timeline-"));
    cpSync("dist", host.folder, { recursive: true });
    host.server = await startServer({ port: 0, base: BASE, folder: host.folder });
  });
  afterEach(async () => {
    await host.server.close();
    rmSync(host.folder, { recursive: true });
  });
}

/** A browser that has never been here, and what goes wrong in it. */
export async function newReader(options: BrowserContextOptions = {}) {
  const context = await host.browser.newContext({ reducedMotion: "reduce", ...options });
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { context, faults, open: () => context.newPage() };
}

export const drawn = (page: Page) =>
  page.locator(".vis[data-ready], section[data-events], [data-slide]").first().waitFor();

export async function visit(page: Page, query = ""): Promise<void> {
  await page.goto(host.server.url + query);
  await drawn(page);
}

/** Until the worker answers for the page, all of which it has by then. */
export const untilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");

/** What is said of versions and network. */
export const bars = (page: Page) => page.getByRole("status", { name: "Versions and network" });

/** Publishes another version in the place of the first, none of whose parts has the name it had. */
export function publish(): void {
  const { folder } = host;
  const parts = readdirSync(join(folder, "assets"));
  const hashes = new Map<string, string>();
  for (const part of parts) {
    const [, hash] = HASHED.exec(part) ?? [];
    if (hash) hashes.set(hash, [...hash].reverse().join(""));
  }
  const renamed = (text: string) =>
    text.replace(/(?<=-)[\w-]{8}(?=\.\w)/g, (found) => hashes.get(found) ?? found);
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = renamed(readFileSync(join(folder, file), "utf8"));
    rmSync(join(folder, file));
    const html = text.replace("<html ", '<html data-version="2" ');
    const worker = html.replace(/(html",revision:")[^"]+/g, "$1second");
    writeFileSync(join(folder, renamed(file)), worker);
  }
}

export const versionOf = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset["version"] ?? "1");
