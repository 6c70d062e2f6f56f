import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import puppeteer, { type Browser as Firefox, type Page as FirefoxPage } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataChecksum } from "../../scripts/dataFolder.ts";
import { findFirefox } from "../../scripts/findFirefox.mjs";
import { startServer } from "../../scripts/server.mjs";
import { launchChromium } from "./launchChromium.ts";
import { PATIENT } from "./twoWindows.ts";

/** What the drivers of the two browsers have in common. */
interface Window {
  goto: (address: string) => Promise<unknown>;
  reload: () => Promise<unknown>;
  evaluate: <T>(run: () => T) => Promise<T>;
  press: (key: "s" | "d" | "e" | "PageDown") => Promise<void>;
  /** The next window that this one opens. */
  popup: () => Promise<Window>;
}

const SINGLE = "dist-single/china-lesotho-timeline.html";
const PRESENTED = "?lang=both&present=1&step=1990-suspension";

let folder: string;
/** The single file, where a teacher may have put it. */
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "中莱关系 第1课 "));
  const path = join(folder, "China & Lesotho 时间轴 (2).html");
  cpSync(SINGLE, path);
  file = pathToFileURL(path).href;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Presents in two windows, loads each of them anew, darkens, and leaves the slides to explore. */
async function teach(projector: Window, address: string): Promise<void> {
  const isAt = async (window: Window, slide: string) => {
    const shown = () =>
      window.evaluate(() => document.querySelector("[data-slide]")?.getAttribute("data-slide"));
    await expect.poll(shown, PATIENT).toBe(slide);
  };
  await projector.goto(address + PRESENTED);
  await isAt(projector, "1990-suspension");
  const opened = projector.popup();
  await projector.press("s");
  const presenter = await opened;
  const both = async (slide: string) => {
    await isAt(projector, slide);
    await isAt(presenter, slide);
  };
  await both("1990-suspension");
  await presenter.press("PageDown");
  await both("1993-joint-communique");
  // The address follows a quarter of a second later.
  await expect
    .poll(() => projector.evaluate(() => location.search), PATIENT)
    .toContain("step=1993-joint-communique");
  await projector.reload();
  await both("1993-joint-communique");
  await projector.press("PageDown");
  await both("1994-restoration");
  await presenter.reload();
  await both("1994-restoration");
  await presenter.press("d");
  await expect
    .poll(() => projector.evaluate(() => document.documentElement.dataset["theme"]), PATIENT)
    .toBe("dark");
  await presenter.press("e");
  await expect
    .poll(
      () => projector.evaluate(() => document.querySelectorAll(".vis[data-ready]").length),
      PATIENT,
    )
    .toBe(1);
}

describe("Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const toWindow = (page: Page, faults: string[]): Window => {
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) faults.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(file)) faults.push(`request to ${request.url()}`);
    });
    return {
      goto: (address) => page.goto(address),
      reload: () => page.reload(),
      evaluate: (run) => page.evaluate(run),
      press: (key) => page.keyboard.press(key),
      popup: async () => toWindow(await page.waitForEvent("popup"), faults),
    };
  };

  test("presents from a file, in two windows, asking for nothing else", async () => {
    const faults: string[] = [];
    const page = await browser.newPage({ reducedMotion: "reduce" });
    await teach(toWindow(page, faults), file);
    expect(faults).toEqual([]);
    // Its policy is in force: what does not stand in it from the beginning does not run.
    await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        script.textContent = "document.title = 'run'";
        document.head.append(script);
      } catch {
        // Trusted Types.
      }
    });
    expect(await page.title()).not.toBe("run");
    expect(faults.join()).toMatch(/Content Security Policy|TrustedScript/);
  });

  test("in a browser that is too old the file says so, in both languages", async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "at"));
    await page.goto(file);
    for (const words of ["the browser is too old for it", "浏览器版本过旧"])
      await expect.poll(() => page.getByText(words).isVisible(), PATIENT).toBe(true);
    await page.close();
  });

  test("an old stick is known by the date and the checksum of its data", async () => {
    const page = await browser.newPage();
    await page.goto(`${file}?lang=en&view=about`);
    const copy = page.getByRole("region", { name: "About this timeline" });
    const term = (name: string) =>
      copy.getByRole("term").filter({ hasText: name }).locator("+ dd").textContent();
    expect(await term("This copy is")).toMatch(
      /^One file on this device, opened without a network/,
    );
    expect(await term("Data as of")).toMatch(/^\d+ \w+ \d{4}/);
    const checksum = dataChecksum();
    expect(await term("Checksum")).toContain(`${checksum.slice(0, 8)} … ${checksum.slice(-8)}`);
    await page.close();
  });
});

const firefoxPath = findFirefox();
if (!firefoxPath)
  console.warn("NOT TESTED in Firefox: none is installed, and FIREFOX_PATH names none.");

describe.skipIf(!firefoxPath)("Firefox, as strict with files as it comes", () => {
  let firefox: Firefox;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    [server, firefox] = await Promise.all([
      startServer({ port: 0 }),
      puppeteer.launch({
        browser: "firefox",
        executablePath: firefoxPath ?? "",
        headless: true,
        extraPrefsFirefox: {
          // Its driver switches both off, and then much works that does not on a teacher's machine.
          "security.fileuri.strict_origin_policy": true,
          "dom.disable_open_during_load": true,
        },
      }),
    ]);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const toWindow = (page: FirefoxPage, faults: string[]): Window => {
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) faults.push(message.text());
    });
    return {
      goto: (address) => page.goto(address),
      reload: () => page.reload(),
      evaluate: (run) => page.evaluate(run),
      press: (key) => page.keyboard.press(key),
      popup: async () =>
        toWindow(
          await new Promise<FirefoxPage>((resolve) =>
            page.once("popup", (opened) => opened && resolve(opened)),
          ),
          faults,
        ),
    };
  };

  test("it really is strict: a file may not read the one beside it", async () => {
    const page = await firefox.newPage();
    for (const name of ["other.html", "beside.html"])
      writeFileSync(join(folder, name), "<!doctype html>");
    await page.goto(new URL("other.html", file).href);
    const read = () =>
      fetch("beside.html").then(
        () => true,
        () => false,
      );
    expect(await page.evaluate(read)).toBe(false);
    await page.close();
  });

  test.each(["a file", "a server"])("presents from %s, in two windows", async (from) => {
    const faults: string[] = [];
    const page = await firefox.newPage();
    await teach(toWindow(page, faults), from === "a file" ? file : server.url);
    expect(faults).toEqual([]);
    for (const one of await firefox.pages()) await one.close();
  });
});
