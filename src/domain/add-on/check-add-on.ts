import { accept, type Decision, refuse } from "../decision"
import type { AddOn } from "./add-on"

type Rules = Pick<AddOn, "min" | "max" | "ticket_type_ids" | "available_from" | "available_until">

/** Whether an add-on's rules go together, and name ticket types of its event only. Refusal: `event_invalid`. */
export function checkAddOn<R extends Rules>(addOn: R, ticketTypeIds: readonly string[]): Decision<R> {
  const { min, max, ticket_type_ids, available_from, available_until } = addOn
  if (min > max) return refuse({ code: "event_invalid", field: "min", reason: `it is above max, which is ${max}` })
  const foreign = ticket_type_ids?.find((id) => !ticketTypeIds.includes(id))
  if (foreign !== undefined)
    return refuse({ code: "event_invalid", field: "ticket_type_ids", reason: `there is no ticket type ${foreign}` })
  const isBackwards = available_from && available_until && new Date(available_from) >= new Date(available_until)
  if (isBackwards) return refuse({ code: "event_invalid", field: "available_until", reason: "it is before its start" })
  return accept(addOn)
}
