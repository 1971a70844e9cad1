import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { anonymiseBatchSchema, anonymiseBookingSchema, dueSchema } from "./validators"

export const adminAnonymisationRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/bookings/:id/anonymise",
    method: "POST",
    middlewares: [validateAndTransformBody(anonymiseBookingSchema)],
  },
  {
    matcher: "/admin/booking-anonymisations",
    method: "GET",
    middlewares: [validateAndTransformQuery(dueSchema, {})],
  },
  {
    matcher: "/admin/booking-anonymisations",
    method: "POST",
    middlewares: [validateAndTransformBody(anonymiseBatchSchema)],
  },
]
