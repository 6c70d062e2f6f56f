import { createContext } from "react";

/** Loads the page anew as its newer version; null while there is none. What is kept of an old one may lack a part. */
export const RenewContext = createContext<(() => void) | null>(null);
