import type { TextRange } from "../domain/search/rangesOf.ts";

/** A text as nodes, its marked parts in `<mark>`; text nodes only. */
export function markedText(text: string, marks: readonly TextRange[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { from, to, whole } of marks) {
    const mark = document.createElement("mark");
    mark.append(text.slice(from, to));
    if (whole) mark.dataset["whole"] = "true";
    nodes.push(text.slice(at, from), mark);
    at = to;
  }
  return [...nodes, text.slice(at)].filter((node) => node !== "");
}
