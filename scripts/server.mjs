import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { headersFor, readHeaders } from "./headers.mjs";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Serves the production build with the headers that `_headers` asks of a host. Listens on this machine
 * alone; takes the next free port where the wanted one is in use.
 *
 * @param {{ port: number, base?: string, folder?: string }} options port 0 takes any; base is the sub-path it is served from,
 *   folder is what is served, the build if nothing else is said
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ port, base = "/", folder = DIST }) {
  const rules = readHeaders();
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const missing = () => void response.writeHead(404).end();
    if (!path.startsWith(base)) return missing();
    request.url = `/${path.slice(base.length)}`;
    files(request, response, missing);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" && port > 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      server.removeAllListeners("error");
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
