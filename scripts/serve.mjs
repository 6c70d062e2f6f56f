import { startServer } from "./server.mjs";

const { url } = await startServer({ port: Number(process.env.PORT ?? 4173) });
console.log(`\n  China–Lesotho Timeline: ${url}\n  Ctrl+C stops it.\n`);
