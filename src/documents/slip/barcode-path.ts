/** Code 128, without its quiet zones: bars as one SVG path, one unit high; a module is one unit wide. */
export async function barcodePath(text: string): Promise<{ width: number; path: string }> {
  const { default: bwip } = await import("bwip-js/node")
  const [code] = bwip.raw({ bcid: "code128", text })
  if (!code || !("sbs" in code)) throw new Error(`No barcode can say ${text}`)
  let width = 0
  let path = ""
  // Bars and spaces take turns, a bar comes first.
  for (const [index, run] of code.sbs.entries()) {
    if (index % 2 === 0) path += `M${width} 0h${run}v1h-${run}z`
    width += run
  }
  return { width, path }
}
