import { sumDecimals } from "../money/sum-decimals"

/** What a payment took and gave back. Decimals, as Medusa keeps them. */
export type Moved = { id: string; captured: readonly number[]; refunded: readonly number[] }

/** An entry in an order's books. Decimal. */
export type Entry = { reference: string; reference_id: string; amount: number }

/**
 * What an order's books say went back and its payments still have: core books the refunds of a cancelled order also where
 * the provider refused them. It names the payment there, and the refund everywhere else. Decimal.
 */
export function unreturned(payments: readonly Moved[], entries: readonly Entry[]): number {
  return sumDecimals(
    payments.map(({ id, captured, refunded }) => {
      const booked = entries.filter(({ reference, reference_id }) => reference === "refund" && reference_id === id)
      const left = sumDecimals([...captured, ...refunded.map((amount) => -amount)])
      return Math.max(0, Math.min(sumDecimals(booked.map(({ amount }) => -amount)), left))
    })
  )
}
