import type { MiddlewareRoute } from "@medusajs/framework/http"
import { lists } from "../../validation/checked"
import { listParticipantsSchema } from "./validators"

export const adminParticipantRoutes: MiddlewareRoute[] = [lists("/admin/booking-participants", listParticipantsSchema)]
