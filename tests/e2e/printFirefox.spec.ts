import puppeteer from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import { readData } from "../../scripts/dataFolder.ts";
import { findFirefox } from "../../scripts/findFirefox.mjs";
import { startServer } from "../../scripts/server.mjs";
import { toEventStore } from "../../src/domain/eventStore/toEventStore.ts";
import { squeezed } from "./pdf.ts";
import { expectSheets, placesOnPaper, print } from "./printing.ts";

const data = toEventStore(readData().files);

const firefoxPath = findFirefox();
if (!firefoxPath)
  console.warn("NOT TESTED in Firefox: none is installed, and FIREFOX_PATH names none.");

test.skipIf(!firefoxPath)("Firefox prints the same handout, with a foot of its own", async () => {
  const [server, firefox] = await Promise.all([
    startServer({ port: 0 }),
    puppeteer.launch({ browser: "firefox", executablePath: firefoxPath ?? "", headless: true }),
  ]);
  onTestFinished(async () => void (await Promise.all([firefox.close(), server.close()])));
  const page = await firefox.newPage();
  await page.goto(`${server.url}?lang=both&side=china&lanes=none`);
  await page.locator(".vis[data-ready]").wait();
  const { pages, rows } = await print(page);
  expectSheets(pages);
  const visits = data.events.filter((event) => event.visit?.from === "china");
  expect(rows).toHaveLength(visits.length);
  // It writes the cells of a row in an order of its own.
  const titles = visits.map(({ title }) => squeezed(title.en));
  expect(titles.filter((_, i) => placesOnPaper(titles, pages)[i] === -1)).toEqual([]);
});
