import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import puppeteer from "puppeteer-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { findFirefox } from "../../scripts/findFirefox.mjs";
import { bars, BASE, drawn, host, hostCopies, newReader, untilKept, visit } from "./offline.ts";
import { PATIENT } from "./twoWindows.ts";

const firefoxPath = findFirefox();
if (!firefoxPath)
  console.warn("NOT TESTED in Firefox: none is installed, and FIREFOX_PATH names none.");

hostCopies();

const copy = (page: Page) => page.getByRole("region", { name: "About this timeline" });

test("after one visit everything works without a network, in both languages", async () => {
  const { context, faults, open } = await newReader();
  const page = await open();
  await visit(page, "?lang=en");
  await untilKept(page);
  await host.server.close();
  await context.setOffline(true);
  await expect.poll(() => bars(page).textContent()).toMatch(/There is no network.*目前没有网络/);
  await page.getByRole("button", { name: "Dismiss" }).click();
  expect(await bars(page).textContent()).toBe("");

  // Typed without its last slash too.
  await page.goto(`${host.server.url}zh?view=timeline`);
  await drawn(page);
  expect(new URL(page.url()).pathname).toBe(`${BASE}zh/`);
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

test.skipIf(!firefoxPath)("Firefox opens it without a network too", async () => {
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: firefoxPath ?? "",
    headless: true,
  });
  onTestFinished(() => firefox.close());
  const page = await firefox.newPage();
  await page.goto(`${host.server.url}?lang=en`);
  await page.locator(".vis[data-ready]").wait();
  const keeper = () => page.evaluate(() => navigator.serviceWorker.controller?.state ?? "none");
  await expect.poll(keeper, PATIENT).toBe("activated");
  await host.server.close();
  await page.goto(`${host.server.url}zh?event=1990-suspension`);
  await page.locator(".vis[data-ready]").wait();
  await page.locator("::-p-text(中国中止同莱索托的外交关系)").wait();
  await page.goto(`${host.server.url}?lang=both&lesson=who-visits-whom&step=1&present=1`);
  await page.locator("[data-slide]").wait();
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
        origin: new URL(host.server.url).origin,
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
      await page.goto(host.server.url + query);
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
