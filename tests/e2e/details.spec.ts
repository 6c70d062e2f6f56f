import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();
const EVENT = "?event=1994-restoration";
const panel = (page: Page) => page.getByRole("complementary", { name: "Event", exact: true });

/** Holds the details back until told to let them through. */
function hold() {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const prepare = (page: Page) =>
    page.route("**/details-*.js", async (route) => {
      await held;
      await route.continue();
    });
  return { prepare, release: () => release() };
}

test("the timeline is drawn, and an event’s date and title stand, before what is read of it has come", async () => {
  const details = hold();
  const seen = await visit(EVENT, {}, details.prepare);
  const { page } = seen;
  await panel(page)
    .getByRole("heading", { level: 2, name: /restore/ })
    .waitFor();
  expect(await panel(page).getByText("Foreign Ministry").count()).toBe(0);
  await panel(page).getByRole("status").getByText("Loading").waitFor();
  details.release();
  await panel(page)
    .getByRole("heading", { name: /source/i })
    .first()
    .waitFor();
  expect(await panel(page).getByText("Loading").count()).toBe(0);
  await leave(seen);
});

test("a search that comes first waits for what it searches, and finds words of the texts", async () => {
  const details = hold();
  const seen = await visit("?q=vaccine", {}, details.prepare);
  details.release();
  await seen.page
    .getByRole("complementary")
    .getByText(/vaccin/i)
    .first()
    .waitFor();
  await leave(seen);
});

test("what cannot be had is said in the panel alone, and asked for again", async () => {
  let gone = true;
  const seen = await visit(EVENT, {}, (page) =>
    page.route("**/details-*.js*", (route) => (gone ? route.abort() : route.continue())),
  );
  const { page } = seen;
  const failure = panel(page).getByRole("alert");
  await failure.waitFor();
  expect(await page.locator(".vis[data-ready]").count()).toBe(1);
  gone = false;
  await failure.getByRole("button", { name: "Try again" }).click();
  await panel(page)
    .getByRole("heading", { name: /source/i })
    .first()
    .waitFor();
  await seen.end();
});
