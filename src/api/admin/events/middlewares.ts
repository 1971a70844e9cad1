import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import {
  createEventSchema,
  newTicketTypeSchema,
  updateEventSchema,
  updateTicketTypeSchema,
} from "../../../domain/event/event-input"
import { PAGE_CONFIG, pageSchema } from "../../validation/page"
import { listEventsSchema } from "./validators"

const events = "/admin/events"

export const adminEventRoutes: MiddlewareRoute[] = [
  { matcher: events, method: "GET", middlewares: [validateAndTransformQuery(listEventsSchema, PAGE_CONFIG)] },
  { matcher: events, method: "POST", middlewares: [validateAndTransformBody(createEventSchema)] },
  { matcher: `${events}/:id`, method: "POST", middlewares: [validateAndTransformBody(updateEventSchema)] },
  {
    matcher: `${events}/:id/changes`,
    method: "GET",
    middlewares: [validateAndTransformQuery(pageSchema, PAGE_CONFIG)],
  },
  {
    matcher: `${events}/:id/ticket-types`,
    method: "POST",
    middlewares: [validateAndTransformBody(newTicketTypeSchema)],
  },
  {
    matcher: `${events}/:id/ticket-types/:ticket_type_id`,
    method: "POST",
    middlewares: [validateAndTransformBody(updateTicketTypeSchema)],
  },
]
