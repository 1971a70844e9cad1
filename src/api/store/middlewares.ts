import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { customerRebookingSchema, rebookingPreviewSchema } from "../../domain/rebooking/target"
import { registrationSchema } from "../../domain/registration/registration"
import { holdSeatsForPayment } from "../selling/hold-seats"
import { takeTurn } from "../selling/take-turn"
import { PAGE_CONFIG } from "../validation/page"
import { accessRequestSchema, editBookingSchema } from "./bookings/validators"
import { listStoreEventsSchema, marketSchema } from "./events/validators"

export const storeRoutes: MiddlewareRoute[] = [
  {
    matcher: "/store/events",
    method: "GET",
    middlewares: [validateAndTransformQuery(listStoreEventsSchema, PAGE_CONFIG)],
  },
  { matcher: "/store/events/:id", method: "GET", middlewares: [validateAndTransformQuery(marketSchema, {})] },
  {
    matcher: "/store/carts/:id/registration",
    method: "POST",
    middlewares: [validateAndTransformBody(registrationSchema)],
  },
  { matcher: "/store/payment-collections/:id/payment-sessions", method: "POST", middlewares: [holdSeatsForPayment] },
  { matcher: "/store/carts/:id/complete", method: "POST", middlewares: [takeTurn] },
  { matcher: "/store/bookings/access", method: "POST", middlewares: [validateAndTransformBody(accessRequestSchema)] },
  { matcher: "/store/bookings/current", method: "POST", middlewares: [validateAndTransformBody(editBookingSchema)] },
  {
    matcher: "/store/bookings/current/rebooking-preview",
    method: "POST",
    middlewares: [validateAndTransformBody(rebookingPreviewSchema)],
  },
  {
    matcher: "/store/bookings/current/rebookings",
    method: "POST",
    middlewares: [validateAndTransformBody(customerRebookingSchema)],
  },
]
