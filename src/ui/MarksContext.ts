import { createContext } from "react";
import type { MarksIn } from "../domain/search/found.ts";

/** Marks nothing. */
export const NO_MARKS: MarksIn = () => [];

/** What is marked in the texts drawn inside: what a search found there. Nothing, unless somebody says so. */
export const MarksContext = createContext<MarksIn>(NO_MARKS);
