import { readFileSync } from "node:fs";

/** @typedef {{ pattern: string, headers: [string, string][] }} HeaderRule */

/**
 * The rules of `_headers` (Netlify's and Cloudflare Pages' format), the one place where they stand: the
 * build copies the policy into the page, the server sends all.
 *
 * @returns {HeaderRule[]}
 */
export function readHeaders(path = new URL("../public/_headers", import.meta.url)) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    const colon = line.indexOf(":");
    if (/^\s+\S/.test(line) && colon > 0)
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/**
 * @param {HeaderRule[]} rules
 * @param {string} pathname address below the root, e.g. `/assets/x.js`
 */
export function headersFor(rules, pathname) {
  return rules
    .filter(({ pattern }) =>
      pattern.endsWith("*") ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern,
    )
    .flatMap(({ headers }) => headers);
}

/** The Content-Security-Policy of every page. */
export function contentSecurityPolicy() {
  const found = headersFor(readHeaders(), "/").find(([name]) => name === "Content-Security-Policy");
  if (!found) throw new Error("public/_headers has no Content-Security-Policy for /*");
  return found[1];
}
