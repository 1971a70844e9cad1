import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { customerCancellationPreviewSchema, customerCancellationSchema } from "../../domain/cancelling/request"
import { customerPreviewSchema, customerRebookingSchema } from "../../domain/rebooking/change"
import { registrationSchema } from "../../domain/registration/registration"
import { holdSeatsForPayment } from "../selling/hold-seats"
import { takeTurn } from "../selling/take-turn"
import { PAGE_CONFIG } from "../validation/page"
import {
  accessRequestSchema,
  addressCodeSchema,
  completePaymentSchema,
  editBookingSchema,
  linkRequestSchema,
  newAddressSchema,
  newPaymentSessionSchema,
  ownHistorySchema,
} from "./bookings/validators"
import { listOwnBookingsSchema } from "./customers/validators"
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
  { matcher: "/store/bookings/link", method: "POST", middlewares: [validateAndTransformBody(linkRequestSchema)] },
  {
    matcher: "/store/bookings/current/address",
    method: "POST",
    middlewares: [validateAndTransformBody(newAddressSchema)],
  },
  {
    matcher: "/store/bookings/current/address/confirm",
    method: "POST",
    middlewares: [validateAndTransformBody(addressCodeSchema)],
  },
  {
    matcher: "/store/bookings/current/history",
    method: "GET",
    middlewares: [validateAndTransformQuery(ownHistorySchema, PAGE_CONFIG)],
  },
  {
    matcher: "/store/bookings/current/payment/sessions",
    method: "POST",
    middlewares: [validateAndTransformBody(newPaymentSessionSchema)],
  },
  {
    matcher: "/store/bookings/current/payment/complete",
    method: "POST",
    middlewares: [validateAndTransformBody(completePaymentSchema)],
  },
  {
    matcher: "/store/customers/me/bookings",
    method: "GET",
    middlewares: [validateAndTransformQuery(listOwnBookingsSchema, PAGE_CONFIG)],
  },
  {
    matcher: "/store/bookings/current/rebooking-preview",
    method: "POST",
    middlewares: [validateAndTransformBody(customerPreviewSchema)],
  },
  {
    matcher: "/store/bookings/current/cancellation-preview",
    method: "POST",
    middlewares: [validateAndTransformBody(customerCancellationPreviewSchema)],
  },
  {
    matcher: "/store/bookings/current/cancellations",
    method: "POST",
    middlewares: [validateAndTransformBody(customerCancellationSchema)],
  },
  {
    matcher: "/store/bookings/current/rebookings",
    method: "POST",
    middlewares: [validateAndTransformBody(customerRebookingSchema)],
  },
]
