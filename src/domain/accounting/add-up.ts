type Row = Record<string, unknown>

/**
 * Rows that say the same in all of `by`, as one with their `amounts` added up; in the order in which each was first met.
 * What was added up already can be added up again with more: so lists of any length are counted in pieces.
 */
export function addUp<Kept extends Row, By extends keyof Kept, Amount extends keyof Kept>(
  rows: readonly Kept[],
  by: readonly By[],
  amounts: readonly Amount[]
): Kept[] {
  const sums = new Map<string, Kept>()
  for (const row of rows) {
    const key = JSON.stringify(by.map((name) => row[name]))
    const sum = sums.get(key)
    sums.set(key, sum ? added(sum, row, amounts) : row)
  }
  return [...sums.values()]
}

function added<Kept extends Row>(sum: Kept, row: Kept, amounts: readonly (keyof Kept)[]): Kept {
  return { ...sum, ...Object.fromEntries(amounts.map((name) => [name, Number(sum[name]) + Number(row[name])])) }
}
