import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists, takes } from "../../validation/checked"
import { exportSchema, listExportsSchema } from "./validators"

const bookingExports = "/admin/booking-exports"

export const adminExportRoutes: MiddlewareRoute[] = [
  lists(bookingExports, listExportsSchema),
  takes(bookingExports, exportSchema),
]
