import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { LookAtFinding } from "../../validators"
import { loadFinding } from "../../view"

/** A member of staff has looked at a finding; who, when and their note stand with it. Refusal: `finding_not_found`. */
export const POST = refusing<LookAtFinding>(async (req, res) => {
  const { id = "" } = req.params
  const note = req.validatedBody.note || null
  await req.scope
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .lookAtFinding({ id, note, actor: staffActor(req), now: new Date().toISOString() })
  const reader = { container: req.scope, accept_language: req.headers["accept-language"] }
  res.json({ finding: await loadFinding(reader, id) })
})
