import type { z } from "zod";
import type { ContextBand } from "../context/contextBand.ts";
import type { TimelineEvent } from "../event/event.ts";
import type { Term } from "../glossary/term.ts";
import type { Person } from "../person/person.ts";
import type { Source } from "../source/source.ts";
import type { storeFileSchema } from "./storeFileSchema.ts";

/** `data/store.json`: the two parties, the lanes, the periods of relations, version and licence. */
export type StoreFile = z.infer<typeof storeFileSchema>;

export type Party = StoreFile["parties"][number];
export type Lane = StoreFile["lanes"][number];
export type Period = StoreFile["periods"][number];
export type Side = Party["side"];
export type Glyph = Lane["glyph"];

/** Everything that the app shows, as checked data. */
export interface EventStore {
  file: StoreFile;
  /** In no order; `sortEvents` gives the one order. */
  events: readonly TimelineEvent[];
  people: readonly Person[];
  sources: readonly Source[];
  glossary: readonly Term[];
  /** Not events: never counted, never in the list. */
  context: readonly ContextBand[];
  /** SHA-256 in hex of the files that it was built from, by which copies are compared; absent where it was not built. */
  checksum?: string | undefined;
}
