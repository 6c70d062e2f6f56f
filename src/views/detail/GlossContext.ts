import { createContext } from "react";
import type { GlossedPiece } from "../../domain/glossary/glossEvent.ts";
import type { Lang } from "../../domain/text.ts";

/** By language and text: the pieces of the texts of the event that is open. */
export type Glosses = Record<Lang, ReadonlyMap<string, readonly GlossedPiece[]>>;

export const GlossContext = createContext<Glosses>({ en: new Map(), zh: new Map() });
