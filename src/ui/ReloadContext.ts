import { createContext } from "react";

/** Loads the page anew, as its newer version where one is ready: what is kept of an old one may lack a part. */
export const ReloadContext = createContext<() => void>(() => window.location.reload());
