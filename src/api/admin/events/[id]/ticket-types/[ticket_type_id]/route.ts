import type { UpdateTicketType } from "../../../../../../domain/event/event-input"
import { loadEvents } from "../../../../../../workflows/events/reading/load-events"
import { updateTicketTypeWorkflow } from "../../../../../../workflows/events/update-ticket-type"
import { staffActor } from "../../../../../actor"
import { refusing } from "../../../../../refusals/answer"
import { adminEvent } from "../../../view"

/** Changes a ticket type. Refusals: `event_not_found`, `capacity_below_taken`. */
export const POST = refusing<UpdateTicketType>(async (req, res) => {
  const { id = "", ticket_type_id = "" } = req.params
  const input = { event_id: id, ticket_type_id, request: req.validatedBody, actor: staffActor(req) }
  const { result } = await updateTicketTypeWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [result])
  res.json({ event: event && adminEvent(event) })
})
