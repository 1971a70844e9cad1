import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answers, lists } from "../../../validation/checked"
import { accountsPageSchema, accountsSchema, openPageSchema } from "./validators"

const accounting = "/admin/bookings/accounting"

export const adminAccountingRoutes: MiddlewareRoute[] = [
  answers(accounting, accountsSchema),
  lists(`${accounting}/documents`, accountsPageSchema),
  lists(`${accounting}/movements`, accountsPageSchema),
  lists(`${accounting}/open`, openPageSchema),
]
