import type { MiddlewareRoute } from "@medusajs/framework/http"
import { deskPreviewSchema, deskRegistrationSchema } from "../../../domain/desk/desk-sale"
import { takes } from "../../validation/checked"

export const adminDeskRoutes: MiddlewareRoute[] = [
  takes("/admin/booking-registration-preview", deskPreviewSchema),
  takes("/admin/booking-registrations", deskRegistrationSchema),
]
