import type { BigNumberInput, IOrderModuleService } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { toMinor } from "../../domain/money/decimal"
import { type Minor, minor } from "../../domain/money/minor"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { pendingOf } from "../payments/transactions"

/** What an order owes its customer, exact to the last decimal; below 0 where it is owed something itself. */
export async function owedBy(orders: IOrderModuleService, orderId: string): Promise<BigNumberInput> {
  return MathBN.mult(await pendingOf(orders, orderId), -1)
}

/** The same in whole cents, and nothing where nothing is owed. */
export function owedInMinor(owed: BigNumberInput, currencyCode: string): Minor {
  return minor(Math.max(0, toMinor(MathBN.convert(owed).toNumber(), currencyCode)))
}

/**
 * Medusa keeps fractions of a cent, people and providers pay whole ones. Where the parts are all that is owed, in whole
 * cents, the last one takes the fraction with it, so that nothing is left pending.
 */
export function exactAmounts(amounts: readonly number[], owed: BigNumberInput, currencyCode: string): BigNumberInput[] {
  const total = sumDecimals(amounts)
  if (toMinor(total, currencyCode) !== toMinor(MathBN.convert(owed).toNumber(), currencyCode)) return [...amounts]
  const others = amounts.slice(0, -1)
  return amounts.length === 0 ? [] : [...others, MathBN.sub(owed, sumDecimals(others))]
}
