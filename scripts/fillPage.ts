import type { Lang } from "../src/domain/text.ts";
import type { BuiltParts } from "../src/entry-server.tsx";

/** A page that is written: the first of all, or that of a language. */
export interface Written {
  /** Below the folder of the build. */
  file: string;
  /** From its folder to that of the build. */
  base: "./" | "../";
  language: Lang;
  /** Whether its address names the language. */
  named: boolean;
}

export const PAGES: readonly Written[] = [
  { file: "index.html", base: "./", language: "en", named: false },
  { file: "en/index.html", base: "../", language: "en", named: true },
  { file: "zh/index.html", base: "../", language: "zh", named: true },
];

/** What a page asks for to run, with the white space before it: the script and what it imports. */
const SCRIPTS =
  /\s*<(?:script type="module"[^>]* src="([^"]*)"><\/script>|link rel="modulepreload"[^>]* href="([^"]*)">)/g;

const ROOT = '<div id="root"></div>';

/**
 * The empty page of the build with a language's content in it. `address`: where the folder of the build is
 * published, with a slash at the end; without one nothing is said of addresses. `dataset`: what linked data
 * says of it there.
 */
export function fillPage(
  empty: string,
  parts: BuiltParts,
  { base, named }: Written,
  published?: { address: string; dataset: object },
): string {
  if (!empty.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
  const found = [...empty.matchAll(SCRIPTS)];
  const files = found.map(([, src, href]) => src ?? href ?? "");
  const script = found.find(([, src]) => src !== undefined)?.[1];
  if (script === undefined) throw new Error("index.html has no script");
  const head = [
    // Not seen before it is whole, for its parts would push one another: what comes after it has begun by then.
    `<link rel="expect" href="#readable" blocking="render" />`,
    `<meta name="description" content="${escaped(parts.description)}" />`,
    ...(published ? addressTags(parts, published) : []),
    `<script src="./started.js"></script>`,
    // Early, but after what the first paint needs.
    ...files.map(
      (file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="${file}" />`,
    ),
  ];
  const page = empty
    .replace(SCRIPTS, "")
    .replace(
      "</body>",
      () => `  <script type="module" crossorigin src="${script}"></script>\n  </body>`,
    )
    .replace(
      /<html[^>]*>/,
      `<html lang="${parts.lang}"${named ? ' data-page=""' : ""} data-readable="">`,
    )
    .replace(/<title>[^]*?<\/title>/, () => `<title>${escaped(parts.title)}</title>`)
    .replace(/<noscript>[^]*?<\/noscript>\s*/, "")
    .replace("</head>", () => `  ${head.join("\n    ")}\n  </head>`)
    .replace(/(href|src)="\.\//g, `$1="${base}`);
  const content = `<div id="root">${parts.root}</div>${parts.readable({ en: `${base}en/`, zh: `${base}zh/` })}`;
  return page.replace(ROOT, () => content);
}

function addressTags(
  { lang }: BuiltParts,
  { address, dataset }: { address: string; dataset: object },
): string[] {
  const pages = { en: `${address}en/`, "zh-Hans": `${address}zh/`, "x-default": address };
  const own = lang === "en" ? pages.en : pages["zh-Hans"];
  // No sign that could end the element.
  const json = JSON.stringify(dataset).replace(/</g, "\\u003c");
  return [
    `<link rel="canonical" href="${escaped(own)}" />`,
    ...Object.entries(pages).map(
      ([tag, href]) => `<link rel="alternate" hreflang="${tag}" href="${escaped(href)}" />`,
    ),
    `<script type="application/ld+json">${json}</script>`,
  ];
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
