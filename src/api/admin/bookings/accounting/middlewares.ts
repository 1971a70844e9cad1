import type { MiddlewareRoute } from "@medusajs/framework/http"
import { answers, lists } from "../../../validation/checked"
import { accountsExportSchema, accountsPageSchema, accountsSchema, openPageSchema } from "./validators"

const accounting = "/admin/bookings/accounting"

export const adminAccountingRoutes: MiddlewareRoute[] = [
  answers(accounting, accountsSchema),
  answers(`${accounting}/export`, accountsExportSchema),
  lists(`${accounting}/documents`, accountsPageSchema),
  lists(`${accounting}/movements`, accountsPageSchema),
  lists(`${accounting}/open`, openPageSchema),
]
