import type { AdminAddOn } from "./contract/add-on"
import type { AdminEvent } from "./contract/event"

/** The add-ons that staff can give to somebody with a ticket of this type; no period binds them. */
export function addOnsWith({ add_ons }: Pick<AdminEvent, "add_ons">, ticketTypeId: string): AdminAddOn[] {
  return add_ons.filter(
    ({ level, status, ticket_type_ids }) =>
      level === "participant" && status === "active" && (ticket_type_ids?.includes(ticketTypeId) ?? true)
  )
}
