import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists, takes } from "../../validation/checked"
import { reasonSchema } from "../bookings/validators"
import { approveSchema, channelSchema, clearRefundSchema, listRefundCasesSchema, paySchema } from "./validators"

const cases = "/admin/refund-cases"

export const adminRefundCaseRoutes: MiddlewareRoute[] = [
  lists(cases, listRefundCasesSchema),
  takes(`${cases}/:id/approve`, approveSchema),
  takes(`${cases}/:id/reject`, reasonSchema),
  takes(`${cases}/:id/channel`, channelSchema),
  takes(`${cases}/:id/pay`, paySchema),
  takes(`${cases}/:id/clear`, clearRefundSchema),
]
