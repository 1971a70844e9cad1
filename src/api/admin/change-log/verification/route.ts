import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import { refusing } from "../../../refusals/answer"

/** Verifies every chain of the change log and names the first broken entry of each (SPEC V36). */
export const GET = refusing(async (req, res) => {
  res.json(await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).verifyChangeLog())
})
