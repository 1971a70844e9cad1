import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG } from "../../validation/page"
import { listFindingsSchema, lookSchema, repairSchema } from "./validators"

const findings = "/admin/booking-findings"

export const adminFindingRoutes: MiddlewareRoute[] = [
  { matcher: findings, method: "GET", middlewares: [validateAndTransformQuery(listFindingsSchema, PAGE_CONFIG)] },
  { matcher: `${findings}/:id/look`, method: "POST", middlewares: [validateAndTransformBody(lookSchema)] },
  { matcher: `${findings}/:id/repair`, method: "POST", middlewares: [validateAndTransformBody(repairSchema)] },
]
