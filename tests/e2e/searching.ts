import type { Page } from "playwright-core";

export const field = (page: Page) => page.getByRole("searchbox");

/** The button that opens the field where there is no room for it. */
export const opener = (page: Page) =>
  page.getByRole("button", { name: /^(Search|搜索)/, expanded: false });

export const results = (page: Page) => page.getByRole("complementary", { name: /^(Search|搜索)$/ });

export const panel = (page: Page) => page.getByRole("complementary");

/** What was found, in a sentence. */
export const sentence = (page: Page) => results(page).getByRole("heading", { level: 2 });

/** Whether the focus is lost. */
export const isAtTop = (page: Page) =>
  page.evaluate(() => document.activeElement === document.body);
