import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG } from "../../validation/page"
import { reasonSchema } from "../bookings/validators"
import { clearRefundSchema, listRefundCasesSchema, paySchema } from "./validators"

const cases = "/admin/refund-cases"

export const adminRefundCaseRoutes: MiddlewareRoute[] = [
  { matcher: cases, method: "GET", middlewares: [validateAndTransformQuery(listRefundCasesSchema, PAGE_CONFIG)] },
  { matcher: `${cases}/:id/approve`, method: "POST", middlewares: [validateAndTransformBody(reasonSchema)] },
  { matcher: `${cases}/:id/reject`, method: "POST", middlewares: [validateAndTransformBody(reasonSchema)] },
  { matcher: `${cases}/:id/pay`, method: "POST", middlewares: [validateAndTransformBody(paySchema)] },
  { matcher: `${cases}/:id/clear`, method: "POST", middlewares: [validateAndTransformBody(clearRefundSchema)] },
]
