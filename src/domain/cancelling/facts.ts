import type { OrganiserWord } from "../decision"
import type { ActorType } from "../policy/may"
import type { PolicyLayers } from "../policy/policy"
import type { BookingTerms } from "../policy/terms"
import type { OrderFacts, RebookingParticipant } from "../rebooking/facts"
import type { EventTimes } from "../time/deadline"

/** An event as far as cancelling looks at it. */
export type CancellingEvent = EventTimes & {
  word: OrganiserWord
  ticket_types: { id: string; title: string; layers: PolicyLayers }[]
}

/** Pieces of an add-on that the booking (`participant_id` null) or a participant has; free where no line paid for it. */
export type HeldAddOn = {
  add_on_id: string
  participant_id: string | null
  title: string
  quantity: number
  line_item_id: string | null
}

/** All that a cancellation is planned from, read under the lock. */
export type CancellingFacts = {
  /** ISO 8601 */
  now: string
  actor: ActorType
  booking: { version: number; status: string; terms: BookingTerms }
  /** Those who are not cancelled. */
  participants: RebookingParticipant[]
  event: CancellingEvent
  /** Its lines are those of the booking's tickets and add-ons. */
  order: OrderFacts & {
    /** What else is on the order are fees of earlier cancellations: it can be closed. */
    closable: boolean
  }
  add_ons: HeldAddOn[]
  /** Reasons that the shop offers. */
  reasons: string[]
}
