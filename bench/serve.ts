import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { headersFor, readHeaders } from "../scripts/headers.mjs";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Answer {
  headers: Record<string, string>;
  body: Buffer;
}

/**
 * Serves a folder to this machine alone, everything compressed beforehand (brotli, quality 11) and kept in
 * memory; our own page with the headers that it asks of a host.
 */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const answers = new Map(filesBelow(folder).map((name) => [`/${name}`, answerOf(folder, name)]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const answer = answers.get(path.endsWith("/") ? `${path}index.html` : path);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404).end();
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replace(/\\/g, "/"));
}

function answerOf(folder: string, name: string): Answer {
  const plain = readFileSync(join(folder, name));
  const type = TYPES[extname(name)];
  const headers: Record<string, string> = { "Content-Type": type ?? "application/octet-stream" };
  if (name.startsWith("app/"))
    Object.assign(headers, Object.fromEntries(headersFor(readHeaders(), name.slice("app".length))));
  // A font is compressed already.
  if (type === undefined || type.startsWith("font/")) return { headers, body: plain };
  headers["Content-Encoding"] = "br";
  return {
    headers,
    body: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve(address.port);
    });
  });
}
