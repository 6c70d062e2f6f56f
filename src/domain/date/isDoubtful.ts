import type { EdtfDate } from "./edtf.ts";

/** Whether any part of a date carries `?`, `~` or `%`: drawn broken, worded with "c." or "uncertain". */
export function isDoubtful(date: EdtfDate): boolean {
  if (date.kind === "single") return date.qualifier !== undefined;
  const parts = date.kind === "interval" ? [date.from, date.to] : date.members;
  return parts.some((part) => typeof part !== "string" && part.qualifier !== undefined);
}
