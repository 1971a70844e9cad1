import type { AdminAddOn } from "./contract/add-on"
import type { AdminEvent } from "./contract/event"

type Offering = Pick<AdminEvent, "add_ons">

/** The add-ons that staff can give to somebody with a ticket of this type; no period binds them. */
export function addOnsWith({ add_ons }: Offering, ticketTypeId: string): AdminAddOn[] {
  return add_ons.filter((addOn) => addOn.level === "participant" && isFor(addOn, [ticketTypeId]))
}

/** Those that staff can give to a booking with tickets of these types. */
export function addOnsOfBooking({ add_ons }: Offering, ticketTypeIds: readonly string[]): AdminAddOn[] {
  return add_ons.filter((addOn) => addOn.level === "booking" && isFor(addOn, ticketTypeIds))
}

/** How many of each are taken: what comes with every booking is, until somebody chooses more of it. */
export function withLeast(addOns: readonly AdminAddOn[], chosen: Record<string, number>): Record<string, number> {
  return Object.fromEntries(addOns.map(({ id, min }) => [id, chosen[id] ?? min]))
}

function isFor({ status, ticket_type_ids }: AdminAddOn, ticketTypeIds: readonly string[]): boolean {
  return status === "active" && ticketTypeIds.some((id) => ticket_type_ids?.includes(id) ?? true)
}
