import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { chineseCharacters } from "../../scripts/chineseFont.ts";
import { startServer } from "../../scripts/server.mjs";
import { browse, leave } from "./browse.ts";
import { launchChromium } from "./launchChromium.ts";
import { PATIENT } from "./twoWindows.ts";

/** The fonts that a page asks for from now on. */
function fontsOf(page: Page): string[] {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "font") fonts.push(new URL(request.url()).pathname);
  });
  return fonts;
}

/** How many of the characters look like no other; on a machine that lacks them all are the same box. */
const lookingAlone = (page: Page, characters: string) =>
  page.evaluate((all) => {
    const pen = new OffscreenCanvas(24, 24).getContext("2d", { willReadFrequently: true });
    if (!pen) throw new Error("no canvas");
    const family = getComputedStyle(document.querySelector("[lang=zh-Hans]") ?? document.body);
    pen.font = `20px ${family.fontFamily}`;
    const looks = [...all].map((character) => {
      pen.clearRect(0, 0, 24, 24);
      pen.fillText(character, 2, 20);
      return pen.getImageData(0, 0, 24, 24).data.join();
    });
    return new Set(looks).size;
  }, characters);

describe("where there is no Chinese font", () => {
  const folder = mkdtempSync(join(tmpdir(), "fonts-"));
  const config = join(folder, "fonts.conf");
  writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir><selectfont>
      <rejectfont><pattern><patelt name="lang"><string>zh-cn</string></patelt></pattern></rejectfont>
    </selectfont></fontconfig>`,
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  const visit = browse({ base: "/", env: { FONTCONFIG_FILE: config } });

  test("the page brings one, and every character of store and interface can be read", async () => {
    let fonts: string[] = [];
    const seen = await visit("?lang=zh&view=list", {}, async (page) => (fonts = fontsOf(page)));
    await seen.page.evaluate(() => document.fonts.ready);
    expect(fonts).toHaveLength(1);
    const characters = chineseCharacters();
    expect(await lookingAlone(seen.page, characters)).toBe(characters.length);
    await leave(seen);
  });

  test("one visit is enough to have it without a network", async () => {
    const server = await startServer({ port: 0, base: "/" });
    onTestFinished(() => server.close());
    const browser = await launchChromium({ FONTCONFIG_FILE: config });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${server.url}?lang=zh&view=list`);
    const isKept = () =>
      page.evaluate(async () => {
        const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
        const font = fetched.find((name) => name.endsWith(".woff2"));
        return font !== undefined && (await caches.match(font)) !== undefined;
      });
    await expect.poll(isKept, PATIENT).toBe(true);
  });
});

describe("where there is one", () => {
  const visit = browse();

  test.each(["zh", "both"])("no font is fetched in %s", async (lang) => {
    let fonts: string[] = [];
    const seen = await visit(`?lang=${lang}`, {}, async (page) => (fonts = fontsOf(page)));
    await seen.page.evaluate(() => document.fonts.ready);
    expect(fonts).toEqual([]);
    await leave(seen);
  });

  test("a letter that it lacks, as in Ntšinyi, is still one letter", async () => {
    const seen = await visit("?lang=en&event=2009-ntsinyi-visit");
    const title = seen.page.getByRole("heading", { level: 2, name: /Ntšinyi/ });
    const letters = (await title.innerText()).replace(/\s/g, "");
    await title.evaluate((heading, text) => {
      heading.id = "letters";
      heading.textContent = text;
    }, letters);
    await seen.page.evaluate(() => document.fonts.ready);
    const session = await seen.page.context().newCDPSession(seen.page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const node = await session.send("DOM.querySelector", {
      nodeId: root.nodeId,
      selector: "#letters",
    });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", node);
    expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBe(letters.length);
    await leave(seen);
  });
});
