import type { BoughtLine, OfferedAdjustment, OfferedTax } from "../../../domain/rebooking/facts"
import { lineTotals } from "./line-totals"
import type { OrderItem, RebookingOrder } from "./rebooking-order"

/**
 * What lines of an order were bought for: prices, taxes and the discounts of codes as they stand in it. What was given back out
 * of goodwill is not bought again (docs/decisions/0025), so the total is that of before.
 */
export function boughtLines({ items }: Pick<RebookingOrder, "items">, lineIds: readonly string[]): BoughtLine[] {
  return items
    .filter(({ id }) => lineIds.includes(id))
    .map((line) => {
      const price = {
        // Core reads it as a number of its own kind, which a copy of the line would break.
        quantity: Number(line.quantity),
        unit_price: Number(line.unit_price),
        is_tax_inclusive: Boolean(line.is_tax_inclusive),
        tax_lines: (line.tax_lines ?? []).map(taxOf),
        adjustments: line.adjustments.flatMap(discountOf),
      }
      return { line_item_id: line.id, variant_id: line.variant_id, ...price, total: lineTotals(price).total }
    })
}

function taxOf({
  rate,
  code,
  description,
  provider_id,
  tax_rate_id,
}: NonNullable<OrderItem["tax_lines"]>[number]): OfferedTax {
  return {
    rate: Number(rate),
    code,
    description: description ?? "",
    provider_id: provider_id ?? "",
    tax_rate_id: tax_rate_id ?? null,
  }
}

function discountOf({
  code,
  promotion_id,
  amount,
  is_tax_inclusive,
}: OrderItem["adjustments"][number]): OfferedAdjustment[] {
  if (code === null) return []
  const discount = { code, promotion_id: promotion_id ?? null, amount: Number(amount) }
  return [{ ...discount, is_tax_inclusive: Boolean(is_tax_inclusive) }]
}
