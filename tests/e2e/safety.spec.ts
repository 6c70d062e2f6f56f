import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";

const visit = browse();

test("the page is served and built with the strict policy", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  const response = await page.request.get(page.url());
  const policy = response.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain("unsafe");
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await meta.getAttribute("content")).toBe(policy);
  await leave(seen);
});

test("what reaches innerHTML becomes text, and foreign script addresses are refused", async () => {
  const seen = await visit("?lang=en");
  const result = await seen.page.evaluate(() => {
    const box = document.createElement("div");
    box.innerHTML = "<img src=x onerror=alert(1)>";
    const script = document.createElement("script");
    let refused = "";
    try {
      script.src = "https://example.org/x.js";
    } catch (error) {
      refused = String(error);
    }
    return { elements: box.children.length, text: box.textContent, refused };
  });
  expect(result.elements).toBe(0);
  expect(result.text).toContain("<img");
  expect(result.refused).toContain("script address refused");
  await leave(seen);
});

describe("what cannot be kept", () => {
  const message = (page: Page) => page.getByRole("status", { name: /Messages|消息/ }).innerText();

  test("a storage that is denied leaves everything working and is told", async () => {
    const seen = await visit("?lang=en", {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }),
    );
    expect(await message(seen.page)).toContain("does not let the page remember your language");
    await seen.page.getByRole("radio", { name: "中文" }).check();
    await expect.poll(() => seen.page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    await leave(seen);
  });

  test("a storage that is full is told when there is something to keep", async () => {
    const seen = await visit("?lang=en", {}, (page) =>
      page.addInitScript(() => {
        // Down to the last letter, each piece half as long as the one before.
        for (let size = 2 ** 23; size >= 1; size /= 2) {
          try {
            localStorage.setItem(`filler${size}`, "x".repeat(size));
          } catch {
            continue;
          }
        }
      }),
    );
    await seen.page.getByRole("radio", { name: "中文" }).check();
    await expect.poll(() => message(seen.page)).toContain("storage is full");
    await leave(seen);
  });

  test("settings that cannot be read are set aside, told once, and the page starts with defaults", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    await page.evaluate(() => localStorage.setItem("china-lesotho-timeline", "{broken"));
    await page.goto(page.url().split("?")[0] ?? "");
    await expect.poll(() => message(page)).toContain("could not be read");
    expect(
      await page.evaluate(() => localStorage.getItem("china-lesotho-timeline-unreadable")),
    ).toBe("{broken");
    await page.reload();
    await page.locator(".vis[data-ready]").waitFor();
    expect(await message(page)).toBe("");
    await leave(seen);
  });
});

test("when the picture cannot be loaded the list is offered, and trying again draws it", async () => {
  let aborted = 0;
  const seen = await visit("?lang=both&view=list", {}, (page) =>
    page.route("**/Timeline-*.js", (route) => {
      aborted += 1;
      return route.abort();
    }),
  );
  const { page, faults } = seen;
  await page.getByRole("radio", { name: /Timeline/ }).check();
  const alert = page.getByRole("alert");
  expect(await alert.innerText()).toContain("The timeline picture cannot be drawn");
  expect(await alert.innerText()).toContain("时间轴图形无法显示");
  await alert.getByRole("button", { name: /Show the list/ }).click();
  expect(await page.locator("[data-events] li").count()).toBeGreaterThan(70);
  await page.unroute("**/Timeline-*.js");
  await page.getByRole("radio", { name: /Timeline/ }).check();
  await page.getByRole("button", { name: /Try again/ }).click();
  await page.locator(".vis[data-ready]").waitFor();
  // The browser's own words on what this test did, and no others, are forgiven.
  const refused = /^Failed to load resource: net::ERR_FAILED$/;
  const chunk = /^TypeError: Failed to fetch dynamically imported module: .*\/Timeline-[^/]*\.js$/;
  expect(faults.filter((text) => refused.test(text))).toHaveLength(aborted);
  const others = faults.filter((text) => !refused.test(text) && !chunk.test(text));
  await leave({ ...seen, faults: others });
});
