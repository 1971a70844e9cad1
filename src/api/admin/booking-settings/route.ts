import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DEFAULT_POLICY } from "../../../domain/policy/policy"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"

/** What the shop has decided for all its events: the policy that an event inherits where it says nothing itself. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { options } = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  res.json({ settings: { policy: { ...DEFAULT_POLICY, ...options.policy } } })
}
