import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists, takes } from "../../validation/checked"
import { listReconciliationsSchema, reconcileSchema } from "./validators"

const reconciliations = "/admin/booking-reconciliations"

export const adminReconciliationRoutes: MiddlewareRoute[] = [
  lists(reconciliations, listReconciliationsSchema),
  takes(reconciliations, reconcileSchema),
]
