import { expect, test } from "vitest";
import {
  bars,
  drawn,
  hostCopies,
  newReader,
  publish,
  untilKept,
  versionOf,
  visit,
} from "./offline.ts";
import { PATIENT } from "./twoWindows.ts";

hostCopies();

test("a new version is offered, comes when it is wanted, and leaves whoever presents alone", async () => {
  const { context, open } = await newReader();
  const [page, class_] = [await open(), await open()];
  await visit(page, "?lang=en&event=1990-suspension");
  await untilKept(page);
  await visit(class_, "?lang=en&present=1&step=1990-suspension");
  publish();
  await page.reload();
  const offer = page.getByRole("button", { name: /^Reload now/ });
  await offer.waitFor();
  expect(await versionOf(page)).toBe("1");
  await page.getByRole("button", { name: /^Later/ }).click();
  expect(await offer.isVisible()).toBe(false);
  await page.reload();
  await offer.click();
  await expect.poll(() => versionOf(page), PATIENT).toBe("2");
  await drawn(page);
  expect(new URL(page.url()).searchParams.get("event")).toBe("1990-suspension");
  expect(await bars(page).textContent()).toBe("");

  // The other window goes on with its slides, and hears of it when it has left them.
  await class_.keyboard.press("PageDown");
  await class_.locator('[data-slide="1993-joint-communique"]').waitFor();
  expect(await class_.getByRole("button", { name: /^Reload now/ }).count()).toBe(0);
  expect(await versionOf(class_)).toBe("1");
  await class_.keyboard.press("e");
  await class_.getByRole("button", { name: /^Reload now/ }).click();
  await expect.poll(() => versionOf(class_), PATIENT).toBe("2");
  await context.close();
});

test("a part that a newer version has taken away comes back with the page", async () => {
  const { context, open } = await newReader({ serviceWorkers: "block" });
  const page = await open();
  await visit(page, "?lang=en");
  const gone = /assets\/VisitsPage-/;
  await page.route(gone, (route) => route.fulfill({ status: 404 }));
  await page.getByRole("radio", { name: "Visits", exact: true }).check();
  await page.getByRole("alert").waitFor();
  await page.unroute(gone);
  await page.getByRole("button", { name: "Reload the page" }).click();
  const visits = page.getByRole("region", { name: "Reading visits" });
  await visits.waitFor();
  expect(await visits.isVisible()).toBe(true);
  await context.close();
});

test("what is kept of an old version, and has lost a part, gives way to the new one", async () => {
  const { context, open } = await newReader();
  const page = await open();
  await visit(page, "?lang=en");
  await untilKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes("/VisitsPage-")) await cache.delete(request);
    }
  });
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  publish();
  await page.reload();
  await page.getByRole("button", { name: /^Reload now/ }).waitFor();
  await page.getByRole("radio", { name: "Visits", exact: true }).check();
  const failed = page.getByRole("alert").filter({ hasText: "VisitsPage" });
  await failed.getByRole("button", { name: "Reload the page" }).click();
  await page.getByRole("region", { name: "Reading visits" }).waitFor();
  expect(await versionOf(page)).toBe("2");
  await context.close();
});
