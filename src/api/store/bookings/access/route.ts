import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest } from "@medusajs/framework/http"
import { RefusalError } from "../../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../modules/booking"
import { numberOf, type Proven, proveAccess } from "../../../../workflows/access/prove-access"
import { giveAccess } from "../../../access/open-booking"
import { countAttempt, forgetAttempt, slowDownUnderAttack } from "../../../access/rate-limits"
import { customerActor } from "../../../actor"
import { refusing } from "../../../refusals/answer"
import type { AccessRequest } from "../validators"

/** Every failure is answered after this long: whether a number exists cannot be told from the time (SPEC P7). */
const FAILURE_MS = 350

/**
 * Exchanges a link's token, or a booking number, together with the e-mail address used, for an access session.
 * Refusals: `booking_not_found`, the same whatever was wrong; `too_many_requests`.
 */
export const POST = refusing<AccessRequest>(async (req, res) => {
  const answerAt = wait(FAILURE_MS)
  const proven = await prove(req)
  if (!proven) {
    await slowDownUnderAttack(req.scope)
    await answerAt
    throw new RefusalError({ code: "booking_not_found" })
  }
  const { booking, participant_id } = proven
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).noteOpening({
    booking_id: booking.id,
    participant_id,
    by: "token" in req.validatedBody ? "token" : "number",
    actor: customerActor(req),
    now: new Date().toISOString(),
  })
  res.status(201).json({ access: await giveAccess(req, booking, participant_id) })
})

/** Attempts are counted before they are looked at, so that many at once cannot slip past; a right one is taken back. */
async function prove(req: MedusaRequest<AccessRequest>): Promise<Proven | null> {
  const proof = req.validatedBody
  const address = proof.email.toLowerCase()
  const counted = [
    ["ip", req.ip ?? "unknown"],
    ["number", numberOf(proof) ?? JSON.stringify(proof)],
    ["address", address],
  ] as const
  for (const [limit, key] of counted) await countAttempt(req.scope, limit, key)
  const proven = await proveAccess(req.scope, proof)
  if (proven) for (const [limit, key] of counted) await forgetAttempt(req.scope, limit, key)
  return proven
}
