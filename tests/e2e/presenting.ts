import type { Page } from "playwright-core";
import { lesson } from "../lesson.ts";
import type { Lesson } from "../../src/domain/lesson/lesson.ts";

/** Gives the page, or all pages of its context, these lessons in the place of those of the store. */
export function withLessons(lessons: readonly Lesson[] = [lesson]) {
  return (page: Pick<Page, "route">) =>
    page.route("**/assets/lessons-*.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `export const lessons = ${JSON.stringify(lessons)};`,
      }),
    );
}

/** Goes to another view in the page that is open, as Back does. Its language stays. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, "", search);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
}

/** Id of the slide that is shown; null where none is. */
export function slideOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector("[data-slide]")?.getAttribute("data-slide") ?? null,
  );
}
