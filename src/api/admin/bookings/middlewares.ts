import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { staffCancellationPreviewSchema, staffCancellationSchema } from "../../../domain/cancelling/request"
import { staffPreviewSchema, staffRebookingSchema } from "../../../domain/rebooking/change"
import { historySchema, PAGE_CONFIG, pageSchema } from "../../validation/page"
import {
  givenReasonSchema,
  goodwillSchema,
  listBookingsSchema,
  newGrantSchema,
  reasonSchema,
  staffEditSchema,
} from "./validators"

const bookings = "/admin/bookings"

export const adminBookingRoutes: MiddlewareRoute[] = [
  { matcher: bookings, method: "GET", middlewares: [validateAndTransformQuery(listBookingsSchema, PAGE_CONFIG)] },
  { matcher: `${bookings}/:id`, method: "POST", middlewares: [validateAndTransformBody(staffEditSchema)] },
  {
    matcher: `${bookings}/:id/changes`,
    method: "GET",
    middlewares: [validateAndTransformQuery(historySchema, PAGE_CONFIG)],
  },
  {
    matcher: `${bookings}/:id/mails`,
    method: "GET",
    middlewares: [validateAndTransformQuery(pageSchema, PAGE_CONFIG)],
  },
  {
    matcher: `${bookings}/:id/rebooking-preview`,
    method: "POST",
    middlewares: [validateAndTransformBody(staffPreviewSchema)],
  },
  {
    matcher: `${bookings}/:id/rebookings`,
    method: "POST",
    middlewares: [validateAndTransformBody(staffRebookingSchema)],
  },
  {
    matcher: `${bookings}/:id/cancellation-preview`,
    method: "POST",
    middlewares: [validateAndTransformBody(staffCancellationPreviewSchema)],
  },
  {
    matcher: `${bookings}/:id/cancellations`,
    method: "POST",
    middlewares: [validateAndTransformBody(staffCancellationSchema)],
  },
  { matcher: `${bookings}/:id/goodwill`, method: "POST", middlewares: [validateAndTransformBody(goodwillSchema)] },
  {
    matcher: `${bookings}/:id/grants`,
    method: "GET",
    middlewares: [validateAndTransformQuery(pageSchema, PAGE_CONFIG)],
  },
  { matcher: `${bookings}/:id/grants`, method: "POST", middlewares: [validateAndTransformBody(newGrantSchema)] },
  {
    matcher: `${bookings}/:id/grants/:grant_id/revoke`,
    method: "POST",
    middlewares: [validateAndTransformBody(reasonSchema)],
  },
  {
    matcher: `${bookings}/:id/participants/:participant_id/link`,
    method: "POST",
    middlewares: [validateAndTransformBody(reasonSchema)],
  },
  { matcher: `${bookings}/:id/deny`, method: "POST", middlewares: [validateAndTransformBody(givenReasonSchema)] },
  { matcher: `${bookings}/:id/revoke-links`, method: "POST", middlewares: [validateAndTransformBody(reasonSchema)] },
]
