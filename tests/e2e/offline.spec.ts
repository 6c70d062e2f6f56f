import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/findChromium.mjs";
import { startServer } from "../../scripts/server.mjs";
import { PATIENT } from "./twoWindows.ts";

const base = "/history/china-lesotho/";

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findChromium() ?? "",
    args: ["--no-sandbox", "--disable-gpu"],
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "timeline-"));
  cpSync("dist", folder, { recursive: true });
  server = await startServer({ port: 0, base, folder });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A browser that has never been here, and what goes wrong in it. */
async function newReader(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { context, faults, open: () => context.newPage() };
}

const drawn = (page: Page) =>
  page.locator(".vis[data-ready], section[data-events], [data-slide]").first().waitFor();
const visit = async (page: Page, query = "") => {
  await page.goto(server.url + query);
  await drawn(page);
};
const copy = (page: Page) => page.getByRole("region", { name: "About this timeline" });
const untilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
const bars = (page: Page) => page.getByRole("status", { name: "Versions and network" });

/** Publishes another version in the place of the first. */
function publish(): void {
  for (const file of ["index.html", "en/index.html"]) {
    const path = join(folder, file);
    const page = readFileSync(path, "utf8");
    writeFileSync(path, page.replace("<html ", '<html data-version="2" '));
  }
  const worker = join(folder, "sw.js");
  const before = readFileSync(worker, "utf8");
  const revisions = /(url:"(?:en\/)?index\.html",revision:")[^"]+/g;
  const after = before.replace(revisions, "$1second");
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
}
const versionOf = (page: Page) =>
  page.evaluate(() => document.documentElement.dataset["version"] ?? "1");

test("after one visit everything works without a network, in both languages", async () => {
  const { context, faults, open } = await newReader();
  const page = await open();
  await visit(page, "?lang=en");
  await untilKept(page);
  await server.close();
  await context.setOffline(true);
  await expect.poll(() => bars(page).textContent()).toMatch(/There is no network.*目前没有网络/);
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await bars(page).textContent()).toBe("");

  await page.goto(`${server.url}zh/`);
  await drawn(page);
  await page.locator('[data-event="1990-suspension"]').click();
  await page.getByRole("heading", { name: "中国中止同莱索托的外交关系" }).waitFor();
  for (const view of ["list", "visits", "sources", "glossary", "about"])
    await visit(page, `?lang=en&view=${view}`);
  await page.getByText("opens without a network too").waitFor();
  await visit(page, "?lang=both&lesson=who-visits-whom&step=1&present=1");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();

  await visit(page, "?lang=en&view=list&side=china");
  await page.getByRole("button", { name: "Share, export" }).click();
  await page.getByRole("tab", { name: "Export" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save \d+ events as/ }).click();
  expect(readFileSync(await (await saving).path(), "utf8")).toContain("Li Zhaoxing");
  expect(faults).toEqual([]);
  await context.close();
});

test("a browser takes it for something that can be installed", async () => {
  const { context, open } = await newReader();
  const page = await open();
  await visit(page, "zh/");
  await untilKept(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A window in private mode is told apart from all other reasons.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
  await context.close();
});

test("a new version is offered, comes when it is wanted, and leaves whoever presents alone", async () => {
  const { context, open } = await newReader();
  const [page, class_] = [await open(), await open()];
  await visit(page, "?lang=en&event=1990-suspension");
  await untilKept(page);
  await visit(class_, "?lang=en&present=1&step=1990-suspension");
  publish();
  await page.reload();
  const offer = page.getByRole("button", { name: /^Reload now/ });
  await offer.waitFor();
  expect(await versionOf(page)).toBe("1");
  await page.getByRole("button", { name: /^Later/ }).click();
  expect(await offer.isVisible()).toBe(false);
  await page.reload();
  await offer.click();
  await expect.poll(() => versionOf(page), PATIENT).toBe("2");
  await drawn(page);
  expect(new URL(page.url()).searchParams.get("event")).toBe("1990-suspension");
  expect(await bars(page).textContent()).toBe("");

  // The other window goes on with its slides, and hears of it when it has left them.
  await class_.keyboard.press("PageDown");
  await class_.locator('[data-slide="1993-joint-communique"]').waitFor();
  expect(await class_.getByRole("button", { name: /^Reload now/ }).count()).toBe(0);
  expect(await versionOf(class_)).toBe("1");
  await class_.keyboard.press("e");
  await class_.getByRole("button", { name: /^Reload now/ }).click();
  await expect.poll(() => versionOf(class_), PATIENT).toBe("2");
  await context.close();
});

test("a part that a newer version has taken away comes back with the page", async () => {
  const { context, open } = await newReader({ serviceWorkers: "block" });
  const page = await open();
  await visit(page, "?lang=en");
  const gone = /assets\/VisitsPage-/;
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.getByRole("radio", { name: "Visits", exact: true }).check();
  await page.getByRole("alert").waitFor();
  await page.unroute(gone);
  await page.getByRole("button", { name: "Reload the page" }).click();
  const visits = page.getByRole("region", { name: "Reading visits" });
  await visits.waitFor();
  expect(await visits.isVisible()).toBe(true);
  await context.close();
});

describe("all else works, and nothing is promised,", () => {
  const works = async (page: Page) => {
    await page.locator('[data-event="1983-establishment"]').click();
    await page.getByRole("heading", { name: "Diplomatic relations established" }).waitFor();
    await visit(page, "?lang=en&view=about");
    expect(await copy(page).textContent()).not.toContain("kept in this browser");
    expect(await bars(page).textContent()).toBe("");
  };

  test.each([
    ["where the browser has no service workers", "undefined"],
    ["where they are denied", "{ get controller() { throw new DOMException('denied') } }"],
  ])("%s", async (_, container) => {
    const { context, faults, open } = await newReader();
    const page = await open();
    await page.addInitScript(
      `Object.defineProperty(navigator, "serviceWorker", { get: () => (${container}) })`,
    );
    await visit(page, "?lang=en");
    await works(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("where there is no room to keep it", async () => {
    const { context, faults, open } = await newReader();
    const page = await open();
    await context.newCDPSession(page).then((session) =>
      session.send("Storage.overrideQuotaForOrigin", {
        origin: new URL(server.url).origin,
        quotaSize: 100_000,
      }),
    );
    await visit(page, "?lang=en");
    const state = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.active ?? registration?.installing ?? "none";
      });
    await expect.poll(state, PATIENT).toBe("none");
    await works(page);
    expect(faults.filter((fault) => !/quota/i.test(fault))).toEqual([]);
    await context.close();
  });

  test("in a frame and in the presenter's window nothing is kept at all", async () => {
    const { context, open } = await newReader();
    const page = await open();
    const registered = () => navigator.serviceWorker.getRegistrations().then((all) => all.length);
    for (const query of ["?lang=en&embed=1", "?lang=en&presenter=1"]) {
      await page.goto(server.url + query);
      await page.waitForTimeout(1500);
      expect(await page.evaluate(registered)).toBe(0);
    }
    await context.close();
  });
});

test("what is missing of a copy is fetched, and a clock that is a year behind changes nothing", async () => {
  const { context, faults, open } = await newReader();
  const page = await open();
  await page.clock.setSystemTime(new Date(2025, 0, 1));
  await visit(page, "?lang=en");
  await untilKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const half = (await cache.keys()).filter((_, i) => i % 2 === 0);
      await Promise.all(half.map((request) => cache.delete(request)));
    }
  });
  for (const view of ["visits", "glossary", "about"]) await visit(page, `?lang=en&view=${view}`);
  expect(await copy(page).textContent()).toContain("The clock of this device is behind");
  await visit(page, "zh/");
  expect(faults).toEqual([]);
  await context.close();
});
