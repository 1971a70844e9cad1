import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answers, takes } from "../../validation/checked"
import { anonymiseBatchSchema, anonymiseBookingSchema, dueSchema } from "./validators"

export const adminAnonymisationRoutes: MiddlewareRoute[] = [
  takes("/admin/bookings/:id/anonymise", anonymiseBookingSchema),
  answers("/admin/booking-anonymisations", dueSchema),
  takes("/admin/booking-anonymisations", anonymiseBatchSchema),
]
