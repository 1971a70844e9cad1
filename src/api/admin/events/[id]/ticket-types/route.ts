import type { NewTicketType } from "../../../../../domain/event/event-input"
import { addTicketTypeWorkflow } from "../../../../../workflows/events/add-ticket-type"
import { loadEvents } from "../../../../../workflows/events/reading/load-events"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import { adminEvent } from "../../view"

/** Adds a ticket type. Refusals: `event_not_found`, `event_invalid`, `variant_not_sellable`. */
export const POST = refusing<NewTicketType>(async (req, res) => {
  const input = { event_id: req.params.id ?? "", ticket_type: req.validatedBody, actor: staffActor(req) }
  const { result: id } = await addTicketTypeWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [id])
  res.status(201).json({ event: event && adminEvent(event) })
})
