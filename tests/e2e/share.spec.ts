import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { findings } from "./findings.ts";
import { browse, leave, type Visit } from "./browse.ts";

const visit = browse();

/** The same build under a name that others could reach, as far as the page can tell. */
async function published(seen: Visit, query: string): Promise<Page> {
  const address = new URL(seen.page.url());
  const page = await seen.page.context().newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`http://timeline.example:${address.port}/${query}`);
  await page.locator(".vis[data-ready], section[data-events]").first().waitFor();
  return page;
}

const openDialog = async (page: Page) => {
  await page.getByRole("button", { name: "Share, export" }).click();
  return page.getByRole("dialog", { name: /^Share, cite, export/ });
};

/** What a camera reads in a picture of the page. */
async function scanned(picture: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

test("the link holds what is ticked, and the code to scan says the same, in the dark too", async () => {
  const seen = await visit("?lang=en", { colorScheme: "dark" });
  const page = await published(seen, "?lang=en&side=china&event=1989-qian-qichen-visit");
  const dialog = await openDialog(page);
  const link = dialog.getByRole("textbox", { name: "Link to this view" });
  expect(await link.inputValue()).toContain("?lang=en&side=china&event=1989-qian-qichen-visit");
  await dialog.getByRole("checkbox", { name: "Filter" }).uncheck();
  const value = await link.inputValue();
  expect(value.endsWith("/?lang=en&event=1989-qian-qichen-visit")).toBe(true);
  const code = dialog.getByRole("img", { name: "Code to scan: the link" });
  expect(await scanned(code)).toBe(value);
  await dialog.getByRole("button", { name: "Show large" }).click();
  const large = page.getByRole("dialog", { name: /^Code to scan/ });
  expect(await scanned(large.getByRole("img"))).toBe(value);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Share, export");
  await leave(seen);
});

test("without the browser's clipboard a link is copied all the same", async () => {
  const seen = await visit("?lang=en");
  const page = await published(seen, "?lang=en&event=1994-restoration");
  // http, so the page has no clipboard of its own.
  expect(await page.evaluate(() => "clipboard" in navigator)).toBe(false);
  const dialog = await openDialog(page);
  await dialog.getByRole("button", { name: "Copy", exact: true }).click();
  expect(await dialog.getByText("Copied.").first().isVisible()).toBe(true);
  // What stands there now has not been.
  const eventPart = dialog.getByRole("checkbox", { name: "Event" });
  await eventPart.uncheck();
  expect(await dialog.getByText("Copied.").count()).toBe(0);
  await eventPart.check();
  const link = dialog.getByRole("textbox", { name: "Link to this view" });
  const value = await link.inputValue();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Any person" }).click();
  const field = page.getByRole("combobox");
  await field.press("ControlOrMeta+V");
  expect(await field.inputValue()).toBe(value);
  await leave(seen);
});

test("a copy on this machine gives no address, and says why", async () => {
  const seen = await visit("?lang=en&event=1994-restoration");
  const dialog = await openDialog(seen.page);
  const view = dialog.getByRole("textbox", { name: "This view, as an address says it" });
  expect(await view.inputValue()).toBe("?lang=en&event=1994-restoration");
  expect(await dialog.getByText(/no address that others can reach/).isVisible()).toBe(true);
  expect(await dialog.getByRole("img").count()).toBe(0);
  expect(await dialog.innerText()).not.toContain("localhost");
  await leave(seen);
});

test("in a sandboxed frame of a stranger's page timeline, panel and links work", async () => {
  const seen = await visit("?lang=en");
  const page = await seen.page.context().newPage();
  const address = `${new URL(seen.page.url()).origin}/?embed&lang=en`;
  const stranger = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<iframe sandbox="allow-scripts allow-popups" src="${address}" width="900" height="560">`,
    );
  });
  await new Promise<void>((resolve) => stranger.listen(0, "localhost", resolve));
  const refused: string[] = [];
  page.on("pageerror", (error) => refused.push(error.message));
  const { port } = stranger.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`);
  const frame = page.frameLocator("iframe");
  await frame.locator(".vis[data-ready]").waitFor();
  expect(await frame.getByRole("banner").count()).toBe(0);
  expect(await frame.getByRole("status", { name: "Messages" }).innerText()).toBe("");
  await frame.getByRole("button", { name: /^12 January 1994/ }).click();
  const panel = frame.getByRole("complementary");
  expect(await panel.getByRole("heading", { level: 2 }).innerText()).toContain(
    "Diplomatic relations restored",
  );
  await panel.getByRole("link", { name: /Next/ }).click();
  expect(await panel.getByRole("heading", { level: 2 }).innerText()).not.toContain("restored");
  const out = frame.getByRole("link", { name: "Open the whole timeline" });
  expect(await out.getAttribute("target")).toBe("_blank");
  expect(await out.getAttribute("href")).not.toContain("embed");
  expect(refused).toEqual([]);
  stranger.close();
  await leave(seen);
});
