import type { Period } from "./eventStore.ts";

/** A period as an EDTF interval, open where it goes on. */
export function periodEdtf({ from, to }: Pick<Period, "from" | "to">): string {
  return `${from}/${to ?? ".."}`;
}
