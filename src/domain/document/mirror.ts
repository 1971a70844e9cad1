import { type Minor, minor } from "../money/minor"
import type { Billed } from "./document"

/** What takes an invoice back: line by line the same, below zero (SCENARIOS C-66). */
export function mirror({ fee_of, buyer, lines, taxes, rounding, total }: Billed): Billed {
  return {
    fee_of,
    buyer,
    lines: lines.map((line) => ({
      ...line,
      ...negative(line),
      quantity: -line.quantity,
      discount: less(line.discount),
    })),
    taxes: taxes.map((tax) => ({ ...tax, ...negative(tax) })),
    rounding: less(rounding),
    total: less(total),
  }
}

function negative({ gross, net, tax }: Record<"gross" | "net" | "tax", Minor>) {
  return { gross: less(gross), net: less(net), tax: less(tax) }
}

/** JSON knows no −0. */
function less(amount: Minor): Minor {
  return amount === 0 ? amount : minor(-amount)
}
