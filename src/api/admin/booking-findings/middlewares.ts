import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists, takes } from "../../validation/checked"
import { listFindingsSchema, lookSchema, repairSchema } from "./validators"

const findings = "/admin/booking-findings"

export const adminFindingRoutes: MiddlewareRoute[] = [
  lists(findings, listFindingsSchema),
  takes(`${findings}/:id/look`, lookSchema),
  takes(`${findings}/:id/repair`, repairSchema),
]
