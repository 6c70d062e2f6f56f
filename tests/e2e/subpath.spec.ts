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
