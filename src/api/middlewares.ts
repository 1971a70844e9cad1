import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import {
  createEventSchema,
  newTicketTypeSchema,
  updateEventSchema,
  updateTicketTypeSchema,
} from "../domain/event/event-input"
import { registrationSchema } from "../domain/registration/registration"
import { listEventsSchema } from "./admin/events/validators"
import { holdSeatsForCompletion, holdSeatsForPayment } from "./selling/hold-seats"
import { listStoreEventsSchema } from "./store/events/validators"
import { pageSchema } from "./validation/page"

const NO_FIELDS = { defaults: [], isList: true }

export default defineMiddlewares({
  routes: [
    { matcher: "/admin/events", method: "GET", middlewares: [validateAndTransformQuery(listEventsSchema, NO_FIELDS)] },
    { matcher: "/admin/events", method: "POST", middlewares: [validateAndTransformBody(createEventSchema)] },
    { matcher: "/admin/events/:id", method: "POST", middlewares: [validateAndTransformBody(updateEventSchema)] },
    {
      matcher: "/admin/events/:id/changes",
      method: "GET",
      middlewares: [validateAndTransformQuery(pageSchema, NO_FIELDS)],
    },
    {
      matcher: "/admin/events/:id/ticket-types",
      method: "POST",
      middlewares: [validateAndTransformBody(newTicketTypeSchema)],
    },
    {
      matcher: "/admin/events/:id/ticket-types/:ticket_type_id",
      method: "POST",
      middlewares: [validateAndTransformBody(updateTicketTypeSchema)],
    },
    {
      matcher: "/store/events",
      method: "GET",
      middlewares: [validateAndTransformQuery(listStoreEventsSchema, NO_FIELDS)],
    },
    {
      matcher: "/store/carts/:id/registration",
      method: "POST",
      middlewares: [validateAndTransformBody(registrationSchema)],
    },
    { matcher: "/store/payment-collections/:id/payment-sessions", method: "POST", middlewares: [holdSeatsForPayment] },
    { matcher: "/store/carts/:id/complete", method: "POST", middlewares: [holdSeatsForCompletion] },
  ],
})
