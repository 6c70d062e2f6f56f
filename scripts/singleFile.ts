import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import en from "../src/i18n/en.json" with { type: "json" };
import zh from "../src/i18n/zh.json" with { type: "json" };
import { contentSecurityPolicy } from "./headers.mjs";
import { inOnePage } from "./inOnePage.ts";

/** Writes the build as one HTML file of the given name. */
export function singleFile(name: string): Plugin {
  return {
    name: "single-file",
    apply: "build",
    enforce: "post",
    // There is no text beside the script; where that does not run this alone is seen (readable.css).
    transformIndexHtml: (html) =>
      html.replace(
        "</noscript>",
        `</noscript><div class="unstarted"><p>${en.app.unstarted}</p><p lang="zh-Hans">${zh.app.unstarted}</p></div>`,
      ),
    // A font would be half as large again as all data; a machine without a Chinese one needs the page.
    load: (id) => (id.endsWith("/styles/chineseFont.css") ? "" : undefined),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const parts = { html: [] as string[], script: [] as string[], style: [] as string[] };
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type === "chunk") parts.script.push(output.code);
          else if (file.endsWith(".html")) parts.html.push(String(output.source));
          else if (file.endsWith(".css")) parts.style.push(String(output.source));
          else throw new Error(`${file} would be left outside of the single file`);
          delete bundle[file];
        }
        this.emitFile({
          type: "asset",
          fileName: name,
          source: inOnePage({
            html: only(parts.html),
            script: only(parts.script),
            style: only(parts.style),
            icon: readFileSync("public/favicon.svg", "utf8").trim(),
            policy: contentSecurityPolicy(),
          }),
        });
      },
    },
  };
}

function only(found: readonly string[]): string {
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) throw new Error(`one of each, not ${found.length}`);
  return one;
}
