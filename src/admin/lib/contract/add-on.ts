import type { NewTicketType, Price, Seats } from "./event"

/** What the admin API says of an add-on (docs/api.md, "Add-ons"). Times are ISO 8601. */
export type AdminAddOn = {
  id: string
  title: string
  variant_id: string
  level: "booking" | "participant"
  /** Null: with all. */
  ticket_type_ids: string[] | null
  min: number
  max: number
  status: "active" | "inactive"
  available_from: string | null
  available_until: string | null
  rank: number
  seats: Seats
  prices: Price[]
}

export type AddOnChange = Partial<
  Pick<
    AdminAddOn,
    "title" | "ticket_type_ids" | "min" | "max" | "status" | "available_from" | "available_until" | "prices"
  >
> & { quota?: number | null }

export type NewAddOn = NewTicketType & AddOnChange & Pick<AdminAddOn, "level">

/** What a booking has; `participant_id` null: the booking as a whole. */
export type TakenAddOn = { id: string; title: string; participant_id: string | null; quantity: number; paid: boolean }

/** What may be taken or given back: any number from `least` to `most`, or `quantity`, which they have. */
export type OfferedAddOn = Omit<TakenAddOn, "paid"> & { least: number; most: number }
