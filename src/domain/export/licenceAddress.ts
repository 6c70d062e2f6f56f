/**
 * Where the text of a licence stands, for data that names it by address; the licences of Creative Commons by
 * their rule (`CC BY-SA 4.0` is `/licenses/by-sa/4.0/`), any other by its own name.
 */
export function licenceAddress(licence: string): string {
  const [, name, version] = /^CC (BY[A-Z-]*) (\d\.\d)$/.exec(licence) ?? [];
  if (name === undefined || version === undefined) return licence;
  return `https://creativecommons.org/licenses/${name.toLowerCase()}/${version}/`;
}
