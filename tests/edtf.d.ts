/** The reference parser of the property tests; it ships no types. Instants are UTC ms. */
declare module "edtf" {
  export default function edtf(text: string): { min: number; max: number };
}
