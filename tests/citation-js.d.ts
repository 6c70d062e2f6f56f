declare module "@citation-js/core" {
  /** The reference implementation that our references are held against. */
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(
      name: "bibliography",
      options: { format: string; template: string; lang: string; asEntryArray: true },
    ): [id: string, text: string][];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
