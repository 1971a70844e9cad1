import { type Minor, minor } from "../money/minor"
import type { Fee } from "./fee"

type Amounts = Extract<Fee, { kind: "amount" }>["amounts"]

/**
 * A fee in minor units, rounded half up. A fixed amount or minimum holds only in the currencies that it names; it may be
 * above the base, and who charges it says whether that is possible.
 * @param base what a share is taken of; nothing costs nothing
 */
export function feeOf(fee: Fee, base: Minor, currencyCode: string): Minor {
  if (fee.kind === "none" || base <= 0) return minor(0)
  if (fee.kind === "amount") return amountIn(fee.amounts, currencyCode)
  const share = minor(Math.floor((base * Math.round(fee.percent * 100) + 5_000) / 10_000))
  const least = amountIn(fee.minimum ?? [], currencyCode)
  return minor(Math.max(share, least))
}

function amountIn(amounts: Amounts, currencyCode: string): Minor {
  return minor(amounts.find(({ currency_code }) => currency_code === currencyCode.toLowerCase())?.amount ?? 0)
}
