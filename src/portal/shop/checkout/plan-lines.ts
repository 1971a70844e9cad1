export type WantedLine = { variant_id: string; quantity: number }
type Line = WantedLine & { id: string }

/** What makes a cart's lines those that are wanted. A line that is not wanted is set to 0, which removes it. */
export type LinePlan = { add: WantedLine[]; set: { id: string; quantity: number }[] }

export function planLines(lines: readonly Line[], wanted: readonly WantedLine[]): LinePlan {
  const asked = wanted.filter(({ quantity }) => quantity > 0)
  const seen = new Set<string>()
  const set = lines.flatMap(({ id, variant_id, quantity }) => {
    // Two lines of one variant are one too many.
    const first = !seen.has(variant_id)
    seen.add(variant_id)
    const target = first ? (asked.find((one) => one.variant_id === variant_id)?.quantity ?? 0) : 0
    return target === quantity ? [] : [{ id, quantity: target }]
  })
  return { add: asked.filter(({ variant_id }) => !seen.has(variant_id)), set }
}
