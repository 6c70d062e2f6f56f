/** What may stand beside the events, a row each, off until asked for. */
export const CONTEXT_ROWS = ["governments", "summits"] as const;

export type ContextRow = (typeof CONTEXT_ROWS)[number];
