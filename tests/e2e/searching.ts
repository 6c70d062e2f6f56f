import type { Page } from "playwright-core";

export const field = (page: Page) => page.getByRole("searchbox");

/** The button that opens the field where there is no room for it. */
export const opener = (page: Page) =>
  page.getByRole("button", { name: /^(Search|搜索)/, expanded: false });

export const results = (page: Page) => page.getByRole("complementary", { name: /^(Search|搜索)$/ });

export const panel = (page: Page) => page.getByRole("complementary");

/** What was found, in a sentence. */
export const sentence = (page: Page) => results(page).getByRole("heading", { level: 2 });

export const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** What has the focus: its name or its text. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? "";
  });

/** Whether the focus is lost. */
export const isAtTop = (page: Page) =>
  page.evaluate(() => document.activeElement === document.body);
