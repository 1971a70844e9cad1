import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG } from "../../validation/page"
import { listReconciliationsSchema, reconcileSchema } from "./validators"

const reconciliations = "/admin/booking-reconciliations"

export const adminReconciliationRoutes: MiddlewareRoute[] = [
  {
    matcher: reconciliations,
    method: "GET",
    middlewares: [validateAndTransformQuery(listReconciliationsSchema, PAGE_CONFIG)],
  },
  { matcher: reconciliations, method: "POST", middlewares: [validateAndTransformBody(reconcileSchema)] },
]
