import { expect, test } from "vitest";
import { browse, leave, type Visit } from "./browse.ts";

const visit = browse();

/** The browser's own words on a file that a test withholds are forgiven, and no others. */
async function leaveWithout(seen: Visit): Promise<void> {
  const forgiven =
    /net::ERR_FAILED$|dynamically imported module|Unable to preload CSS|No style sheet/;
  await leave({ ...seen, faults: seen.faults.filter((text) => !forgiven.test(text)) });
}

test("a part whose style sheet did not come says so, and asked for again has it", async () => {
  const seen = await visit("?lang=en&view=list");
  const { page } = seen;
  await page.route("**/VisitsPage-*.css", (route) => route.abort());
  await page.getByRole("radio", { name: "Visits", exact: true }).check();
  await page.getByText("The figures of visits cannot be shown").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("The figures of visits cannot be shown").waitFor();
  await page.unroute("**/VisitsPage-*.css");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("table").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  const drawn = await page.evaluate(() =>
    [...document.styleSheets].some(({ href }) => href?.includes("/VisitsPage-")),
  );
  expect(drawn).toBe(true);
  await leaveWithout(seen);
});

test("a dialog that cannot be had says so over the page, and can be closed or asked for again", async () => {
  const seen = await visit("?lang=en&view=list");
  const { page } = seen;
  await page.route("**/ShareDialog-*.js", (route) => route.abort());
  const opener = page.getByRole("button", { name: "Share, export" });
  await opener.click();
  const failure = page.getByRole("dialog", { name: /^The window to share/ });
  await failure.getByText("This part has stopped.").waitFor();
  await page.keyboard.press("Escape");
  await failure.waitFor({ state: "detached" });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await opener.click();
  await failure.waitFor();
  await page.unroute("**/ShareDialog-*.js");
  await failure.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("dialog", { name: /^Share, cite, export/ }).waitFor();
  await leaveWithout(seen);
});
