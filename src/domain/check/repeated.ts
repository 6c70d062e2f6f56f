import type { Mention } from "./mentionsOf.ts";

/** Those whose id has stood before. */
export function repeated(all: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}
