import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG, pageSchema } from "../../validation/page"
import { listBookingsSchema, reasonSchema, staffEditSchema } from "./validators"

const bookings = "/admin/bookings"

export const adminBookingRoutes: MiddlewareRoute[] = [
  { matcher: bookings, method: "GET", middlewares: [validateAndTransformQuery(listBookingsSchema, PAGE_CONFIG)] },
  { matcher: `${bookings}/:id`, method: "POST", middlewares: [validateAndTransformBody(staffEditSchema)] },
  {
    matcher: `${bookings}/:id/changes`,
    method: "GET",
    middlewares: [validateAndTransformQuery(pageSchema, PAGE_CONFIG)],
  },
  { matcher: `${bookings}/:id/revoke-links`, method: "POST", middlewares: [validateAndTransformBody(reasonSchema)] },
]
