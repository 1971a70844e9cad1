import type { MedusaContainer } from "@medusajs/framework/types"
import { bookerOfSale } from "../../domain/desk/booker-of-sale"
import type { DeskPayment } from "../../domain/desk/desk-sale"
import { fitsPayment } from "../../domain/desk/fits-payment"
import type { Person } from "../../domain/person/person"
import { RefusalError, unwrap } from "../../domain/refusal/refusal-error"
import type { DeskBuyer } from "./load-buyer"
import { loadSale } from "./load-sale"
import type { DeskCart } from "./prepare-cart"
import type { DeskRequest } from "./register-at-desk"

const ON_INVOICE = "pp_invoice_invoice"
const AT_TILL = "pp_till_till"

/**
 * The providers that a payment can go by, the best first: none of them moves money. Core completes a cart only with one that
 * its region offers. What is settled outside is what core calls "mark as paid".
 */
const PROVIDERS: Record<DeskPayment, string[]> = {
  invoice: [ON_INVOICE],
  pay_link: [ON_INVOICE, AT_TILL],
  till: [AT_TILL],
  settled_outside: ["pp_system_default", ON_INVOICE, AT_TILL],
  free: [],
}

/**
 * The cart of a sale, checked and priced. Refusals: those of `loadSale`, `bookerOfSale` and `fitsPayment`, and `desk_provider_missing` where
 * the region does not offer the provider that it needs.
 */
export async function draftDeskCart(
  container: MedusaContainer,
  { sale, actor }: DeskRequest,
  request_key: string
): Promise<DeskCart> {
  const { plan, buyer, price } = await loadSale(container, sale)
  const booker = unwrap(bookerOfSale(sale, buyer.customer))
  unwrap(fitsPayment(sale, price.total))
  const provider_id = sale.payment === "free" ? null : providerFor(sale.payment, buyer)
  const address = { ...nameAndPhone(booker), ...buyer.shipping_address }
  return {
    cart: {
      region_id: buyer.region_id,
      currency_code: buyer.currency_code,
      ...(buyer.sales_channel_id ? { sales_channel_id: buyer.sales_channel_id } : {}),
      ...(buyer.customer_id ? { customer_id: buyer.customer_id } : {}),
      ...(sale.locale ? { locale: sale.locale } : {}),
      email: booker.email,
      billing_address: address,
      shipping_address: address,
      items: plan.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
      promo_codes: sale.promotion_codes,
    },
    sale,
    plan,
    booker,
    record: {
      origin: sale.origin,
      payment: sale.payment,
      settled_reason: sale.payment === "settled_outside" ? (sale.reason ?? null) : null,
      over_capacity: sale.over_capacity ? { reason: sale.over_capacity.reason, seats: 0 } : null,
      additional_to: sale.additional_to ?? null,
      actor,
    },
    request_key,
    provider_id,
  }
}

function providerFor(payment: DeskPayment, { region }: DeskBuyer): string {
  const provider = PROVIDERS[payment].find((one) => region.payment_providers.some(({ id }) => id === one))
  if (!provider) throw new RefusalError({ code: "desk_provider_missing", provider: PROVIDERS[payment][0] ?? "" })
  return provider
}

function nameAndPhone({ first_name, last_name, phone }: Person) {
  const known = Object.entries({ first_name, last_name, phone }).filter(([, value]) => value)
  return Object.fromEntries(known) as Record<string, string>
}
