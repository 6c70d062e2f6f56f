import { join } from "node:path";
import type { Plugin } from "vite";
import { detailsOf, outlineOf } from "../src/domain/eventStore/outline.ts";
import { toEventStore, type DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import { DATA, dataChecksum, readData } from "./dataFolder.ts";
import { siteAddress } from "./siteAddress.ts";

const PARTS = { "virtual:store-outline": outlineOf, "virtual:store-details": detailsOf };
const isPart = (id: string): id is keyof typeof PARTS => id in PARTS;

/** The store as the build has it: it knows where it is published. */
function publishedStore(files: DataFiles) {
  const store = toEventStore(files);
  return {
    ...store,
    file: { ...store.file, publishedAt: siteAddress() },
    checksum: dataChecksum(),
  };
}

/**
 * The store in two modules, made of the files below `data/`: what the timeline is drawn from comes first,
 * what is read of the events after it.
 */
export function storeModules(): Plugin {
  return {
    name: "store-modules",
    resolveId: (id) => (isPart(id) ? `\0${id}` : undefined),
    load(id) {
      const part = id.slice(1);
      if (!isPart(part)) return undefined;
      const { files, problems } = readData();
      const [problem] = problems;
      if (problem) throw new Error(`data/${problem.path.join(":")} is no JSON: ${problem.found}`);
      for (const name of Object.keys(files)) this.addWatchFile(join(DATA, name));
      // A browser reads JSON faster than an object written as a program; between these marks few escapes are needed.
      const json = JSON.stringify(PARTS[part](publishedStore(files)));
      return `export default JSON.parse('${json.replace(/[\\']/g, "\\$&")}');`;
    },
  };
}
