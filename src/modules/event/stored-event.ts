import type { InferTypeOf } from "@medusajs/framework/types"
import type { KeptQuestion } from "../../domain/question/plan-change"
import type { StoredAddOn } from "./add-ons/stored-add-on"
import type { Event } from "./models/event"
import type { EventDate } from "./models/event-date"
import type { TicketType } from "./models/ticket-type"

type TicketTypeRow = InferTypeOf<typeof TicketType>
type DateRow = InferTypeOf<typeof EventDate>

/** An event as it is stored, without its relations. */
export type EventRow = Omit<InferTypeOf<typeof Event>, "dates" | "ticket_types" | "questions" | "add_ons">

/** An event with its dates, its ticket types, the questions that it asks and its add-ons, each in their order. */
export type StoredEvent = EventRow & {
  dates: Omit<DateRow, "event">[]
  ticket_types: Omit<TicketTypeRow, "event">[]
  questions: KeptQuestion[]
  add_ons: StoredAddOn[]
}

/** What can be written of an event; instants as `Date`. */
export type EventFields = Partial<Omit<EventRow, "id" | "created_at" | "updated_at" | "deleted_at">>

/** What can be written of a ticket type. */
export type TicketTypeChange = Partial<Pick<TicketTypeRow, "title" | "rank" | "variant_id" | "self_service" | "policy">>

type AddOnFields = Pick<StoredAddOn, "title" | "min" | "max" | "status" | "rank" | "ticket_type_ids"> & {
  available_from: Date | null
  available_until: Date | null
}

/** What can be written of an add-on; instants as `Date`. */
export type AddOnChange = Partial<AddOnFields>

export type NewAddOn = Omit<AddOnFields, "status"> &
  Pick<StoredAddOn, "event_id" | "variant_id" | "level"> & { status?: StoredAddOn["status"] | undefined }

export type Sitting = { starts_at: Date; ends_at: Date }
