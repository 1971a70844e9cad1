import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { changeSettingsSchema } from "../../../domain/settings/change-settings"
import { PAGE_CONFIG, pageSchema } from "../../validation/page"

const settings = "/admin/booking-settings"

export const adminSettingsRoutes: MiddlewareRoute[] = [
  { matcher: settings, method: "POST", middlewares: [validateAndTransformBody(changeSettingsSchema)] },
  {
    matcher: `${settings}/changes`,
    method: "GET",
    middlewares: [validateAndTransformQuery(pageSchema, PAGE_CONFIG)],
  },
]
