import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();

test("a visit finds nothing of the one that had its page before", async () => {
  const first = await visit("?lang=en&view=list", {
    viewport: { width: 390, height: 844 },
    colorScheme: "dark",
  });
  await first.page.evaluate(() => {
    localStorage.setItem("left", "here");
    sessionStorage.setItem("left", "here");
    document.cookie = "left=here";
    window.addEventListener("pagehide", () => localStorage.setItem("late", "here"));
  });
  await first.page.locator("[data-row] a").first().click();
  await first.page.emulateMedia({ media: "print" });
  await first.page.route("**/*.js", (route) => route.abort());
  await leave(first);

  const second = await visit("?lang=zh&view=list");
  const { page } = second;
  expect(page).toBe(first.page);
  const found = await page.evaluate(() => ({
    kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
    theme: document.documentElement.dataset["theme"],
    print: matchMedia("print").matches,
    width: innerWidth,
  }));
  expect(found).toEqual({ kept: [""], theme: "light", print: false, width: 1440 });
  expect(await page.goBack()).toBeNull();
  await leave(second);
});

test("a visit that gets scripts or routes has a page of its own, before and after", async () => {
  const first = await visit("?view=list");
  await leave(first);
  const own = await visit("?view=list", {}, (page) => page.route("**/*.svg", (all) => all.abort()));
  expect(own.page).not.toBe(first.page);
  await own.end();
  expect(own.page.isClosed()).toBe(true);
});
