import { decorateCartTotals } from "@medusajs/framework/utils"
import type { OfferedAdjustment, OfferedTax } from "../../../domain/rebooking/facts"

export type TotalledLine = {
  quantity: number
  unit_price: number
  is_tax_inclusive: boolean
  tax_lines: OfferedTax[]
  adjustments: OfferedAdjustment[]
}

/** Core's own arithmetic for one line, as decimals. It writes totals into the line it is given, so it gets a copy. */
export function lineTotals(line: TotalledLine) {
  const { total, tax_total, subtotal, original_total } = decorateCartTotals({ items: [structuredClone(line)] })
  return {
    total: Number(total),
    tax: Number(tax_total),
    subtotal: Number(subtotal),
    original_total: Number(original_total),
  }
}
