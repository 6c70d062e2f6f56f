// @vitest-environment node
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headersFor, readHeaders } from "../scripts/headers.mjs";

const blocks = readFileSync("docs/nginx.conf", "utf8").split("location ");
const sent = (block = "") =>
  [...block.matchAll(/add_header (\S+) "(.*)"(?: always)?;/g)].map(([, name, value]) => [
    name,
    value,
  ]);

test("nginx sends pages with the headers that every host is asked for", () => {
  expect(sent(blocks[1])).toEqual(expect.arrayContaining(headersFor(readHeaders(), "/")));
  expect(sent(blocks[1])).toContainEqual(["Cache-Control", "no-cache"]);
});

test("nginx has what changes its name with its content kept for good, open to a frame of a stranger", () => {
  const asked = headersFor(readHeaders(), "/assets/x.js");
  const own = asked.filter(([name]) => /^(Cache|Access|X-|Referrer)/.test(name));
  expect(own).toHaveLength(4);
  expect(sent(blocks[2])).toEqual(expect.arrayContaining(own));
});

test("nginx has nobody keep that a part is missing, as it is while a version is put there", () => {
  expect(blocks[2]).toMatch(/add_header Cache-Control "public, max-age=\d+, immutable";/);
});
