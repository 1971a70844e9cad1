import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { toMinor } from "../../../domain/money/decimal"
import { lineTotals } from "../../rebooking/facts/line-totals"
import { priceTickets } from "../../rebooking/facts/price-tickets"
import type { Buyer } from "../../rebooking/facts/rebooking-order"
import { taxTickets } from "../../rebooking/facts/tax-tickets"
import type { EventFacts, Price } from "./load-events"

/** Where somebody buys. The country decides the tax; a region with one country needs none. */
export type Market = { region_id: string; country_code?: string | undefined }

/**
 * What one ticket of each type, and one piece of each add-on, costs a new customer there today, as their cart will say:
 * by their ids, tax included where the country is known. What is not sold there is left out.
 */
export async function ticketPrices(
  container: MedusaContainer,
  events: readonly EventFacts[],
  market: Market
): Promise<Map<string, Price>> {
  const buyer = await newCustomer(container, market)
  const { currency_code } = buyer
  const types = events.flatMap(({ ticket_types, add_ons }) => [...ticket_types, ...add_ons])
  const wanted = types.map(({ id, variant_id }) => ({ ticket_type_id: id, variant_id, quantity: 1 }))
  const tickets = wanted.length > 0 ? await priceTickets(container, buyer, wanted) : []
  const taxes = await taxTickets(container, buyer, tickets)
  return new Map(
    tickets.flatMap(({ ticket_type_id, unit_price, is_tax_inclusive }) => {
      if (unit_price === null) return []
      const tax_lines = taxes.get(ticket_type_id) ?? []
      const { total } = lineTotals({ quantity: 1, unit_price, is_tax_inclusive, tax_lines, adjustments: [] })
      return [[ticket_type_id, { currency_code, amount: toMinor(total, currency_code) }]]
    })
  )
}

type Region = { id: string; currency_code: string; automatic_taxes: boolean; countries: { iso_2: string }[] }

async function newCustomer(container: MedusaContainer, { region_id, country_code }: Market): Promise<Buyer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "currency_code", "automatic_taxes", "countries.iso_2"]
  const { data } = await query.graph({ entity: "region", fields, filters: { id: region_id } })
  const region: Region | undefined = data[0]
  const countries = (region?.countries ?? []).map(({ iso_2 }) => iso_2)
  if (!region || (country_code && !countries.includes(country_code)))
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no region ${region_id} with this country`)
  const [only, ...others] = countries
  const country = country_code ?? (others.length === 0 ? only : undefined)
  return {
    currency_code: region.currency_code,
    region_id,
    region,
    locale: null,
    email: "",
    customer_id: null,
    customer: null,
    sales_channel_id: null,
    shipping_address: country ? { country_code: country } : null,
  }
}
