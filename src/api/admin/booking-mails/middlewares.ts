import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { PAGE_CONFIG } from "../../validation/page"
import { listMailsSchema, retryMailSchema } from "./validators"

const mails = "/admin/booking-mails"

export const adminMailRoutes: MiddlewareRoute[] = [
  { matcher: mails, method: "GET", middlewares: [validateAndTransformQuery(listMailsSchema, PAGE_CONFIG)] },
  { matcher: `${mails}/:id/retry`, method: "POST", middlewares: [validateAndTransformBody(retryMailSchema)] },
]
