import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskLine } from "../../domain/desk/plan-sale"
import { decimalsOf, toMinor } from "../../domain/money/decimal"
import { type Minor, subtract, ZERO } from "../../domain/money/minor"
import { shares } from "../../domain/money/shares"
import { sumDecimals } from "../../domain/money/sum-decimals"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { lineTotals } from "../rebooking/facts/line-totals"
import { priceTickets } from "../rebooking/facts/price-tickets"
import { promoteTickets } from "../rebooking/facts/promote-tickets"
import { taxTickets } from "../rebooking/facts/tax-tickets"
import type { DeskBuyer } from "./load-buyer"

/** A line with its money, in minor units; `total` holds the tax, and lacks the discount. */
export type PricedLine = DeskLine & { unit_price: Minor; discount: Minor; tax: Minor; total: Minor }

export type PricedSale = {
  currency_code: string
  /** Whether the unit prices hold the tax already. */
  is_tax_inclusive: boolean
  lines: PricedLine[]
  discount: Minor
  tax: Minor
  total: Minor
}

/**
 * What a sale costs, as core's cart will say when it is sold, without a cart: prices, taxes and discounts by the same
 * functions that core and rebookings use. Refusals: `price_missing`, and `promotion_not_applied` for a code that gives nothing.
 */
export async function priceSale(
  container: MedusaContainer,
  buyer: DeskBuyer,
  lines: readonly DeskLine[],
  codes: readonly string[]
): Promise<PricedSale> {
  const { currency_code } = buyer
  const wanted = lines.map(({ id, variant_id, quantity }) => ({ ticket_type_id: id, variant_id, quantity }))
  // Core prices a new cart before it knows its sales channel.
  const priced = await priceTickets(container, { ...buyer, sales_channel_id: null }, wanted)
  const unsold = lines.find(({ id }) => !priced.some((one) => one.ticket_type_id === id && one.unit_price !== null))
  if (unsold) throw new RefusalError({ code: "price_missing", ticket_type_id: unsold.id, currency_code })
  const taxes = await taxTickets(container, buyer, priced)
  const promotions = codes.map((code) => ({ id: code, code }))
  const order = { ...buyer, items: [], promotions }
  const discounts = await promoteTickets(container, { order, rest: [], tickets: priced, taxes })
  const applied = [...discounts.values()].flat().map(({ code }) => code)
  const idle = codes.find((code) => !applied.includes(code))
  if (idle) throw new RefusalError({ code: "promotion_not_applied", promotion_code: idle })

  const inMinor = (amount: number) => toMinor(amount, currency_code)
  const totalled = lines.flatMap((line) => {
    const own = priced.find(({ ticket_type_id }) => ticket_type_id === line.id)
    if (!own || own.unit_price === null) return []
    const { unit_price, is_tax_inclusive, quantity } = own
    const tax_lines = taxes.get(line.id) ?? []
    const adjustments = discounts.get(line.id) ?? []
    const exact = lineTotals({ quantity, unit_price, is_tax_inclusive, tax_lines, adjustments })
    return [{ line, unit_price, exact }]
  })
  const sum = (amounts: readonly number[]) => inMinor(sumDecimals(amounts))
  const total = sum(totalled.map(({ exact }) => exact.total))
  // Core does not round the lines of net prices: whole cents that add up to the total are shown.
  const parts = shares(
    totalled.map(({ exact }) => exact.total * 10 ** decimalsOf(currency_code)),
    total
  )
  return {
    currency_code,
    is_tax_inclusive: priced.every((one) => one.is_tax_inclusive),
    lines: totalled.map(({ line, unit_price, exact }, index) => {
      const own = parts[index] ?? ZERO
      const discount = subtract(inMinor(exact.original_total), inMinor(exact.total))
      return { ...line, unit_price: inMinor(unit_price), discount, tax: inMinor(exact.tax), total: own }
    }),
    // What is shown adds up: full price less discount is the total.
    discount: subtract(sum(totalled.map(({ exact }) => exact.original_total)), total),
    tax: sum(totalled.map(({ exact }) => exact.tax)),
    total,
  }
}
