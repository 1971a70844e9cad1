import { BOOKING_MODULE, type BookingModuleService } from "../../../../../../../modules/booking"
import { staffActor } from "../../../../../../actor"
import { refusing } from "../../../../../../refusals/answer"
import type { Reason } from "../../../../validators"
import { grantViews } from "../../view"

/** Takes back what was opened; it closes at once. Refusal: `grant_not_found`, also where it had lapsed. */
export const POST = refusing<Reason>(async (req, res) => {
  const { id: booking_id = "", grant_id = "" } = req.params
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const actor = staffActor(req, req.validatedBody.reason)
  await bookings.revokeGrant({ booking_id, grant_id, actor, now: new Date().toISOString() })
  const [view] = await grantViews(req.scope, await bookings.listGrants({ id: grant_id }))
  res.json({ grant: view })
})
