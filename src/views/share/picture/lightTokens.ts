import css from "../../../styles/tokens.css?raw";

/** The values of the light theme, which a file is drawn in whatever the page shows. */
const LIGHT = (css.match(/:root[^{]*\{[^}]*\}/g) ?? []).slice(0, 2).join("\n");

/** The faces that supply quotation marks from the machine's own Latin fonts. */
export const FACES = (css.match(/@font-face \{[^}]*\}/g) ?? []).join("\n");

/** A token of the light theme, e.g. `ink`; throws where there is none. */
export function lightToken(name: string): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(LIGHT)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value.replace(/\s+/g, " ");
}
