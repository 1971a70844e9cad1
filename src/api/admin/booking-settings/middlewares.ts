import type { MiddlewareRoute } from "@medusajs/framework/http"
import { changeSettingsSchema } from "../../../domain/settings/change-settings"
import { lists, takes } from "../../validation/checked"
import { pageSchema } from "../../validation/page"

const settings = "/admin/booking-settings"

export const adminSettingsRoutes: MiddlewareRoute[] = [
  takes(settings, changeSettingsSchema),
  lists(`${settings}/changes`, pageSchema),
]
