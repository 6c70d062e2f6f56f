import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();

test("a link opens what its sender saw, and a reload keeps it", async () => {
  const query = "?lang=both&t=1984-01-01..1996-12-31&event=1994-restoration";
  const seen = await visit(query);
  const { page } = seen;
  for (let times = 0; times < 2; times++) {
    await page.locator(".vis[data-ready]").waitFor();
    expect(await page.locator('.ev-label[aria-current="true"]').getAttribute("data-event")).toBe(
      "1994-restoration",
    );
    expect(await page.getByRole("radio", { name: /Both/ }).isChecked()).toBe(true);
    expect(await page.locator(".vis-time-axis .vis-text.vis-year1984").innerText()).toBe("1984");
    await page.reload();
  }
  expect(new URL(page.url()).search).toBe(query);
  await leave(seen);
});

test("a link to an event that this timeline does not have says so, and the rest works", async () => {
  const seen = await visit("?lang=en&event=2099-moon-landing");
  const { page } = seen;
  expect(await page.getByRole("alert").innerText()).toContain("This event is not in this timeline");
  await page.locator('[data-event="1983-establishment"]').click();
  await expect.poll(() => page.getByRole("complementary").innerText()).toContain("30 April 1983");
  await leave(seen);
});

test("a link that is partly wrong says what was left out, in both languages", async () => {
  const seen = await visit("?lang=en&t=yesterday&view=map&event=%3Cimg%20src=x%3E");
  const notices = seen.page.getByRole("status", { name: "Messages" });
  const words = await notices.innerText();
  for (const said of [
    "“yesterday” is no stretch of time",
    "“map” is no view",
    "“map”",
    "<img src=x>",
    "本页没有视图",
  ])
    expect(words).toContain(said);
  await notices
    .getByRole("button", { name: /Dismiss/ })
    .first()
    .click();
  expect(await notices.getByRole("button").count()).toBe(2);
  await leave(seen);
});

test("a window outside the store is moved to where the store is", async () => {
  const seen = await visit("?lang=en&t=0001-01-01..0001-12-31");
  await expect.poll(() => seen.page.url()).toContain("t=1980-12-31..");
  await leave(seen);
});
