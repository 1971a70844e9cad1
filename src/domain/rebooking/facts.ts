import type { AddOn, TakenAddOn } from "../add-on/add-on"
import type { OrderObstacle, OrganiserWord } from "../decision"
import type { EventStatus } from "../event/bookable"
import type { ActorType } from "../policy/may"
import type { PolicyLayers } from "../policy/policy"
import type { EventTimes } from "../time/deadline"

/** An event as far as a rebooking looks at it. */
export type RebookingEvent = EventTimes & {
  id: string
  title: string
  status: EventStatus
  sales: "online" | "desk"
  registration_opens_at: string | null
  word: OrganiserWord
  ticket_types: { id: string; title: string; layers: PolicyLayers }[]
}

export type RebookingParticipant = {
  id: string
  name: string
  ticket_type_id: string
  line_item_id: string
  status: "registered" | "cancelled" | "attended" | "no_show"
}

/** An order line that pays for tickets of the booking; totals as Medusa's decimals, tax included. */
export type BookedLine = { line_item_id: string; quantity: number; total: number }

export type OfferedTax = {
  rate: number
  code: string
  description: string
  provider_id: string
  tax_rate_id: string | null
}
export type OfferedAdjustment = { code: string; promotion_id: string | null; amount: number; is_tax_inclusive: boolean }

/** What the new tickets of one type cost this order, as Medusa computes it today. Decimals; no price is null. */
export type OfferedLine = {
  ticket_type_id: string
  variant_id: string
  quantity: number
  unit_price: number | null
  is_tax_inclusive: boolean
  tax_lines: OfferedTax[]
  adjustments: OfferedAdjustment[]
  total: number
  tax: number
}

/** The money of the order that the booking belongs to. Decimals of `currency_code`, exact; `reserved` in minor units. */
export type OrderFacts = {
  currency_code: string
  lines: BookedLine[]
  /** Of the booking's lines. */
  total: number
  tax: number
  /** Captured and not refunded, less what the rest of the order costs. Below 0 when the rest is not paid either. */
  captured_beyond_rest: number
  /** The same with open authorisations, as if they were captured. */
  authorised_beyond_rest: number
  /** Owed to other bookings of the order by their open refund cases. */
  reserved: number
  /** Nothing else is on the order: no other line, no shipping that costs. */
  whole: boolean
  /** Placed with a payment that is to come later (the provider answered `pending_authorization`). */
  on_invoice: boolean
  /** Why core's books of this order could not follow a rebooking; null when they can. */
  obstacle: OrderObstacle | null
}

/** What the booking has of add-ons, and what each event offers. `free`: those of the target that cost nothing. */
export type RebookingAddOns = { taken: TakenAddOn[]; from: AddOn[]; to: AddOn[]; free: string[] }

/** All that a rebooking is planned from, read under the lock. */
export type RebookingFacts = {
  /** ISO 8601 */
  now: string
  actor: ActorType
  booking: { version: number; status: string; oversold: boolean }
  participants: RebookingParticipant[]
  from: RebookingEvent
  to: RebookingEvent
  order: OrderFacts
  offer: OfferedLine[]
  add_ons: RebookingAddOns
  /** Free seats by counter (event, ticket type or add-on); null is unlimited. */
  free: Record<string, number | null>
}
