import { create } from "qrcode"

/** The dark modules of a QR code as one SVG path; a module is one unit wide, `size` units are the whole. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules
  const rows = Array.from({ length: size }, (_, y) => rowPath(data.slice(y * size, (y + 1) * size), y))
  return { size, path: rows.join("") }
}

/** Neighbours become one rectangle, so that no hairline shows between them. */
function rowPath(row: Uint8Array, y: number): string {
  const runs = [...row.join("").matchAll(/1+/g)]
  return runs.map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join("")
}
