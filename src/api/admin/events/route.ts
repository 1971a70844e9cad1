import type { MedusaRequest } from "@medusajs/framework/http"
import type { CreateEvent } from "../../../domain/event/event-input"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import { createEventWorkflow } from "../../../workflows/events/create-event"
import { loadEvents } from "../../../workflows/events/reading/load-events"
import { staffActor } from "../../actor"
import { refusing } from "../../refusals/answer"
import type { ListEvents } from "./validators"
import { adminEvent } from "./view"

/** Lists events: `q` in title and venue, by status, product, upcoming or past. */
export const GET = refusing(async (req: MedusaRequest, res) => {
  const { q, status, product_id, period, offset, limit } = req.validatedQuery as ListEvents
  const now = new Date()
  const filters = {
    ...(q ? { q } : {}),
    ...(status ? { status } : {}),
    ...(product_id ? { product_id } : {}),
    ...(period === "upcoming" ? { ends_at: { $gte: now } } : {}),
    ...(period === "past" ? { ends_at: { $lt: now } } : {}),
  }
  const order = { starts_at: period === "past" ? ("DESC" as const) : ("ASC" as const), id: "ASC" as const }
  const service = req.scope.resolve<EventModuleService>(EVENT_MODULE)
  const [rows, count] = await service.listAndCountEvents(filters, { skip: offset, take: limit, order, select: ["id"] })
  const events = await loadEvents(
    req.scope,
    rows.map(({ id }) => id)
  )
  res.json({ events: events.map(adminEvent), count, offset, limit })
})

/** Creates an event, with a product for its new ticket types. Refusals: `event_invalid`, `variant_not_sellable`. */
export const POST = refusing<CreateEvent>(async (req, res) => {
  const input = { event: req.validatedBody, actor: staffActor(req) }
  const { result: id } = await createEventWorkflow(req.scope).run({ input })
  const [event] = await loadEvents(req.scope, [id])
  res.status(201).json({ event: event && adminEvent(event) })
})
