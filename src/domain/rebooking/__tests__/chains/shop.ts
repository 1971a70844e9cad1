import { addOn } from "../../../add-on/__tests__/annas-extras"
import type { Policy } from "../../../policy/policy"
import { STRATEGIES } from "../../../policy/settlements"
import type { BoughtLine, OfferedLine, RebookingAddOn, RebookingEvent } from "../../facts"
import { lineFor, soldBy, unitTotal, type WantedLine } from "../../priced-items"
import { concert, matinee, offered } from "../anna"

const settlements = { default: "offset" as const, allowed: [...STRATEGIES] }
const ratio = { kind: "share" as const, percent: 12.5 }

/** Customers may do everything here, for a fee. */
const OPEN: Policy = {
  self_service: true,
  rebooking: true,
  rebooking_kinds: ["event", "ticket_type", "tickets", "add_ons", "promotion_code"],
  settlements: { lower: settlements, equal: settlements, higher: settlements },
  cancelling: { free: true, unpaid: true, paid: true },
  cancel_parts: true,
  rebooking_fee: { kind: "amount", amounts: [{ currency_code: "eur", amount: 333 }] },
  cancellation_fee: { tiers: [{ before: { unit: "days", count: 7 }, fee: ratio }], after: { kind: "none" } },
}

const at = (event: RebookingEvent, id: string, policies: Record<string, Policy>): RebookingEvent => ({
  ...event,
  id,
  ticket_types: Object.entries(policies).map(([type, ticket_type]) => {
    return { id: `${id}_${type}`, title: type, layers: { shop: OPEN, event: {}, ticket_type } }
  }),
})

/** Three evenings that are priced, taxed and kept by different rules. */
export const EVENTS = [
  at(concert, "concert", { stalls: {}, box: { price_basis: "old" } }),
  at(matinee, "matinee", { stalls: { price_basis: "lower" }, box: { rebooking_fee: { kind: "none" } } }),
  at(concert, "gala", { stalls: { price_basis: "old" }, free: {} }),
]
export const SPOTS = EVENTS.flatMap(({ id: event_id, ticket_types }) =>
  ticket_types.map(({ id: ticket_type_id }) => ({ event_id, ticket_type_id }))
)
/** Seats of each event; of the boxes there are fewer. */
export const CAPACITY: Record<string, number> = {
  concert: 14,
  matinee: 9,
  gala: 30,
  concert_box: 6,
  concert_workshop: 6,
}

/** A workshop that costs something, a lunch that is free, a programme for the booking as a whole. */
export const ADD_ONS: RebookingAddOn[] = EVENTS.slice(0, 2).flatMap(({ id }) => [
  { ...addOn(`${id}_workshop`, { variant_id: "workshop" }), event_id: id },
  { ...addOn(`${id}_lunch`, { variant_id: "lunch" }), event_id: id },
  { ...addOn(`${id}_programme`, { variant_id: "programme", level: "booking", max: 5 }), event_id: id },
])
export const FREE = ADD_ONS.flatMap(({ id, variant_id }) => (variant_id === "lunch" ? [id] : []))

/** Net prices by what is sold; taxed with 19 %, extras with 7 %. From four tickets on a group pays a fifth less. */
const NET: Record<string, number> = { stalls: 33.33, box: 84.037, free: 0, workshop: 11.11, programme: 4.99 }

/** What a piece costs with its tax, before discounts; prices rise and fall with the season (0, 1, 2 …). */
export function priceOf(sold: string, inAll: number, season: number): { unit: number; rate: number } {
  const kind = sold.split("_").at(-1) ?? ""
  const rate = kind === "workshop" || kind === "programme" ? 7 : 19
  const event = sold.startsWith("matinee") ? 0.7 : 1
  const group = inAll >= 4 ? 0.8 : 1
  const net = (NET[kind] ?? 0) * event * group * (1 + ((season % 3) - 1) / 8)
  return { unit: Number((net * (1 + rate / 100)).toFixed(6)), rate }
}

export type Wish = { season: number; bought: readonly BoughtLine[]; code: boolean; redeems: boolean }

/** What wanted lines cost, as the shop prices them: a code takes a tenth off; what keeps its price keeps its discount. */
export function offerOf(wanted: readonly WantedLine[], { season, bought, code, redeems }: Wish): OfferedLine[] {
  return wanted.map((line) => {
    const { quantity, kept_from } = line
    const old = bought.find(({ line_item_id }) => line_item_id === kept_from)
    const today = priceOf(soldBy(line), line.in_all, season)
    const unit = old?.unit_price ?? today.unit
    const tenth = (unit * quantity) / 10
    const kept = old ? ((old.adjustments[0]?.amount ?? 0) * quantity) / old.quantity : null
    const discount = kept === null ? (code || redeems ? tenth : 0) : kept || (redeems ? tenth : 0)
    const total = Number((unit * quantity - discount).toFixed(8))
    const rate = old?.tax_lines[0]?.rate ?? today.rate
    const tax_lines = [{ rate, code: `${rate}`, description: "", provider_id: "", tax_rate_id: null }]
    const adjustments =
      discount > 0 ? [{ code: "TENTH", promotion_id: null, amount: discount, is_tax_inclusive: true }] : []
    const tax = (total * rate) / (100 + rate)
    return offered(0, { ...line, unit_price: unit, total, tax, tax_lines, adjustments })
  })
}

/** What one costs in an offer; null where the offer does not have it. */
export function unitIn(offer: readonly OfferedLine[], item: Parameters<typeof lineFor>[0]): number | null {
  const line = lineFor(item, offer)
  return line ? unitTotal(line) : null
}
