import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists } from "../../validation/checked"
import { bankPayoutsSchema } from "./validators"

export const adminBankRoutes: MiddlewareRoute[] = [lists("/admin/bank-payouts", bankPayoutsSchema)]
