import { createContext } from "react";

/** The parts of the dialog that takes something out of the page. */
export type ShareTab = "share" | "cite" | "export";

/** Opens that dialog at one of its parts; given by the page around. */
export const ShareContext = createContext<(tab: ShareTab) => void>(() => {});
