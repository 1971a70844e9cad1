import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OfferedTax } from "../../../domain/rebooking/facts"
import type { PricedTickets } from "./price-tickets"
import type { Buyer } from "./rebooking-order"

/** The tax lines of each ticket type, as core sets them on a cart: none where the region or the address asks for none. */
export async function taxTickets(
  container: MedusaContainer,
  order: Buyer,
  tickets: readonly PricedTickets[]
): Promise<Map<string, OfferedTax[]>> {
  const taxes = new Map<string, OfferedTax[]>()
  const country_code = order.shipping_address?.country_code
  if (!order.region?.automatic_taxes || !country_code || tickets.length === 0) return taxes
  const items = tickets.map(({ ticket_type_id, variant, quantity, unit_price }) => ({
    id: ticket_type_id,
    product_id: variant.product.id,
    product_type_id: variant.product.type_id ?? undefined,
    quantity,
    unit_price: unit_price ?? 0,
    currency_code: order.currency_code,
  }))
  const lines = await container.resolve(Modules.TAX).getTaxLines(items, contextOf(order, country_code))
  for (const line of lines) {
    if (!("line_item_id" in line)) continue
    const { line_item_id, rate, code, name, provider_id, rate_id } = line
    const tax = { rate, code: code ?? "", description: name, provider_id, tax_rate_id: rate_id ?? null }
    taxes.set(line_item_id, [...(taxes.get(line_item_id) ?? []), tax])
  }
  return taxes
}

function contextOf({ shipping_address, customer, email, locale }: Buyer, country_code: string) {
  const text = (value: unknown) => (typeof value === "string" ? value : undefined)
  const { province, address_1, address_2, city, postal_code } = shipping_address ?? {}
  return {
    address: {
      country_code,
      province_code: text(province),
      address_1: text(address_1),
      address_2: text(address_2),
      city: text(city),
      postal_code: text(postal_code),
    },
    customer: customer
      ? { id: customer.id, email, customer_groups: (customer.groups ?? []).map(({ id }) => id) }
      : undefined,
    is_return: false,
    locale: locale ?? undefined,
  }
}
