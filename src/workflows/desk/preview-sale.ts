import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSale } from "../../domain/desk/desk-sale"
import { paymentsFor } from "../../domain/desk/fits-payment"
import { loadSale } from "./load-sale"

export type DeskPreview = Awaited<ReturnType<typeof previewSale>>

/** What a registration would sell, and what it would lack, in minor units; see docs/api.md. Changes nothing. */
export async function previewSale(container: MedusaContainer, sale: DeskSale) {
  const { event, buyer, plan, seats, price } = await loadSale(container, sale)
  const { currency_code, is_tax_inclusive, discount, tax, total } = price
  return {
    event: { id: event.id, title: event.title },
    region_id: buyer.region_id,
    customer_id: buyer.customer_id,
    currency_code,
    is_tax_inclusive,
    lines: price.lines.map(({ variant_id: _sold, ...line }) => line),
    discount,
    tax,
    total,
    payments: paymentsFor(total),
    seats,
    missing: plan.missing,
  }
}
