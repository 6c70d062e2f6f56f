interface KnownParts {
  year: number;
  /** 1–12 */
  month?: number | undefined;
  /** 1–31 */
  day?: number | undefined;
}

/** A year, month or day as EDTF and ISO 8601 write it, as far as it is known: 1990-04-07, 1990-04, 1990. */
export function isoDate({ year, month, day }: KnownParts): string {
  return [year, month, day]
    .flatMap((part, i) => (part === undefined ? [] : String(part).padStart(i === 0 ? 4 : 2, "0")))
    .join("-");
}
