import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse({ base: "/history/china-lesotho/" });

test("the built page works from any sub-path", async () => {
  const seen = await visit("?lang=en");
  await seen.page.locator('[data-event="1983-establishment"]').click();
  await expect
    .poll(() => seen.page.url())
    .toContain("/history/china-lesotho/?lang=en&event=1983-establishment");
  await leave(seen);
});

test("so do the pages of the languages, with all that they need", async () => {
  const lost: string[] = [];
  const seen = await visit("zh/", {}, async (page) => {
    page.on("response", (response) => {
      if (!response.ok()) lost.push(response.url());
    });
  });
  const { page } = seen;
  await page.locator('[data-event="1983-establishment"]').click();
  await expect
    .poll(() => page.url())
    .toMatch(/\/history\/china-lesotho\/zh\/\?lang=zh&event=1983-establishment$/);
  const icon = await page.locator("link[rel=icon]").evaluate((link: HTMLLinkElement) => link.href);
  expect((await page.request.get(icon)).ok()).toBe(true);
  expect(lost).toEqual([]);
  await leave(seen);
});
