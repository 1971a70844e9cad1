import { sumDecimals } from "../money/sum-decimals"

/** A payment as far as it is authorised. Decimals, as Medusa keeps them. */
export type Authorisation = {
  amount: number
  captured: readonly number[]
  /** It was let go, or captured as far as it ever will be. */
  is_over: boolean
}

/** What a payment could still capture: the bank has promised it. Decimal. */
export function capturable({ amount, captured, is_over }: Authorisation): number {
  return is_over ? 0 : Math.max(0, sumDecimals([amount, ...captured.map((part) => -part)]))
}
