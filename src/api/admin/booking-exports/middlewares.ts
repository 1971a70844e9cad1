import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG } from "../../validation/page"
import { exportSchema, listExportsSchema } from "./validators"

const bookingExports = "/admin/booking-exports"

export const adminExportRoutes: MiddlewareRoute[] = [
  { matcher: bookingExports, method: "GET", middlewares: [validateAndTransformQuery(listExportsSchema, PAGE_CONFIG)] },
  { matcher: bookingExports, method: "POST", middlewares: [validateAndTransformBody(exportSchema)] },
]
