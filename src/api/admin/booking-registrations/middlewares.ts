import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { deskPreviewSchema, deskRegistrationSchema } from "../../../domain/desk/desk-sale"

export const adminDeskRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/booking-registration-preview",
    method: "POST",
    middlewares: [validateAndTransformBody(deskPreviewSchema)],
  },
  {
    matcher: "/admin/booking-registrations",
    method: "POST",
    middlewares: [validateAndTransformBody(deskRegistrationSchema)],
  },
]
