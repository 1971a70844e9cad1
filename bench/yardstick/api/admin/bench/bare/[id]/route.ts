import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../../../src/modules/booking"

/** The least that saving a participant can be in Medusa: one route, one update by the module's service. */
export const POST = async (req: AuthenticatedMedusaRequest<{ last_name: string }>, res: MedusaResponse) => {
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const participant = await bookings.updateParticipants({ id: req.params.id, last_name: req.body.last_name })
  res.json({ participant })
}
