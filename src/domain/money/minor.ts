import { add as addDinero, type DineroCurrency, dinero, subtract as subtractDinero, toSnapshot } from "dinero.js"

/** An integer number of minor units (cents for EUR, yen for JPY). The currency is known from the order it belongs to. */
export type Minor = number & { readonly __minor: unique symbol }

/** Amounts are added in one currency at a time; the rules never mix two, so one unit stands for all of them. */
const UNIT: DineroCurrency<number> = { code: "XXX", base: 10, exponent: 0 }

export const ZERO = 0 as Minor

/** Reads an integer as minor units; a fraction of a cent is a programming error. */
export function minor(amount: number): Minor {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of minor units`)
  return amount as Minor
}

export function add(a: Minor, b: Minor): Minor {
  return minor(toSnapshot(addDinero(inUnits(a), inUnits(b))).amount)
}

export function subtract(a: Minor, b: Minor): Minor {
  return minor(toSnapshot(subtractDinero(inUnits(a), inUnits(b))).amount)
}

export function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce(add, ZERO)
}

function inUnits(amount: Minor) {
  return dinero({ amount, currency: UNIT })
}
