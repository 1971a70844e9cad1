import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists, takes } from "../../validation/checked"
import { listMailsSchema, retryMailSchema } from "./validators"

const mails = "/admin/booking-mails"

export const adminMailRoutes: MiddlewareRoute[] = [
  lists(mails, listMailsSchema),
  takes(`${mails}/:id/retry`, retryMailSchema),
]
