/** Decimals that no currency has: what is left of a binary fraction beyond them is dust. */
const DECIMALS = 8

/** A sum of Medusa's decimals without the dust of binary fractions, which could tip half a cent the wrong way. */
export function sumDecimals(amounts: readonly number[]): number {
  return Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(DECIMALS))
}
