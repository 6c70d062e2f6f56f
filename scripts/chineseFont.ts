import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { createHash } from "node:crypto";
import en from "../src/i18n/en.json" with { type: "json" };
import zh from "../src/i18n/zh.json" with { type: "json" };
import { readData } from "./dataFolder.ts";

const FOLDER = resolve("node_modules/.cache/chinese-font");
const WHOLE = createRequire(import.meta.url).resolve(
  "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2",
);

/** Every character of store and interface that only a Chinese font has, each once, sorted. */
export function chineseCharacters(): string {
  const all = JSON.stringify([readData().files, en, zh]);
  return [...new Set(all.match(/[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/g))]
    .sort()
    .join("");
}

/**
 * Makes the font that `src/styles/chineseFont.css` names, for machines that have no Chinese one: of Noto Sans SC
 * just the characters that the page uses. The page finds it as `chinese-font/subset.woff2`.
 */
export function chineseFont(): Plugin {
  return {
    name: "chinese-font",
    config: () => ({ resolve: { alias: { "chinese-font": FOLDER } } }),
    async buildStart() {
      const characters = chineseCharacters();
      // Made anew only where the characters are others.
      const name = createHash("sha256").update(characters).digest("hex");
      const made = join(FOLDER, `${name}.woff2`);
      mkdirSync(FOLDER, { recursive: true });
      if (!existsSync(made)) {
        const font = await subsetFont(readFileSync(WHOLE), characters, { targetFormat: "woff2" });
        // A build that is stopped here leaves no half font under that name.
        writeFileSync(`${made}.part`, font);
        renameSync(`${made}.part`, made);
      }
      writeFileSync(join(FOLDER, "subset.woff2"), readFileSync(made));
    },
  };
}
