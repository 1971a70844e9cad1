import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG } from "../../validation/page"
import { listParticipantsSchema } from "./validators"

export const adminParticipantRoutes: MiddlewareRoute[] = [
  {
    matcher: "/admin/booking-participants",
    method: "GET",
    middlewares: [validateAndTransformQuery(listParticipantsSchema, PAGE_CONFIG)],
  },
]
