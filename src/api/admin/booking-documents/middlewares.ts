import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists } from "../../validation/checked"
import { listDocumentsSchema } from "./validators"

export const adminDocumentRoutes: MiddlewareRoute[] = [lists("/admin/booking-documents", listDocumentsSchema)]
