import { encodeQR } from "qr";

/** modules left free on each side, as ISO/IEC 18004 asks */
const QUIET = 4;

/** A QR code as one SVG path, and the width of its square in modules, the quiet zone with it. */
export function qrPath(text: string): { path: string; size: number } {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const path = rows
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { path, size: rows.length };
}
