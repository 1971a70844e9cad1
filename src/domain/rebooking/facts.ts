import type { AddOn, TakenAddOn } from "../add-on/add-on"
import type { CodeProblem, OrderObstacle, OrganiserWord } from "../decision"
import type { EventStatus } from "../event/bookable"
import type { ActorType } from "../policy/may"
import type { PolicyLayers } from "../policy/policy"
import type { BookingTerms } from "../policy/terms"
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

export type OfferedTax = {
  rate: number
  code: string
  description: string
  provider_id: string
  tax_rate_id: string | null
}
export type OfferedAdjustment = { code: string; promotion_id: string | null; amount: number; is_tax_inclusive: boolean }

/** What a line costs: its price, how it is taxed and what is taken off. Decimals. */
type Priced = {
  is_tax_inclusive: boolean
  tax_lines: OfferedTax[]
  adjustments: OfferedAdjustment[]
  total: number
}

/** An order line that pays for tickets or add-ons of the booking; totals as Medusa's decimals, tax included. */
export type BookedLine = { line_item_id: string; quantity: number; total: number }

/** The same with all that it takes to go on at its price. */
export type BoughtLine = BookedLine & Priced & { variant_id: string | null; unit_price: number }

/**
 * What tickets or add-ons of one kind cost in the new order: as Medusa computes it today, or as they were bought
 * (`kept_from`: the old line). No price in the order's currency is null.
 */
export type OfferedLine = Priced & {
  event_id: string
  /** The ticket type or add-on that it pays for; one of the two is null. */
  ticket_type_id: string | null
  add_on_id: string | null
  kept_from: string | null
  variant_id: string
  quantity: number
  unit_price: number | null
  tax: number
}

/** A promotion code that was entered, and why it is of no use; null: something is taken off by it. */
export type EnteredCode = { code: string; problem: CodeProblem | null }

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

export type RebookingAddOn = AddOn & { event_id: string }

/** What the booking has of add-ons, what all the events offer, and which of that costs nothing. */
export type RebookingAddOns = { taken: TakenAddOn[]; offered: RebookingAddOn[]; free: string[] }

/** All that a rebooking is planned from, read under the lock. */
export type RebookingFacts = {
  /** ISO 8601 */
  now: string
  actor: ActorType
  booking: { version: number; status: string; oversold: boolean; locale: string; terms: BookingTerms }
  participants: RebookingParticipant[]
  /** The event that the booking is for. */
  from: RebookingEvent
  /** All events that somebody is for before or after, `from` among them. */
  events: RebookingEvent[]
  order: OrderFacts
  /** What the booking's order lines were bought for. */
  bought: BoughtLine[]
  offer: OfferedLine[]
  codes: EnteredCode[]
  add_ons: RebookingAddOns
  /** Free seats by counter (event, ticket type or add-on); null is unlimited. */
  free: Record<string, number | null>
  /** Reasons that the shop offers to who gives tickets back. */
  reasons: string[]
  /** Somebody of the organiser is told at once. */
  notifies: boolean
}
