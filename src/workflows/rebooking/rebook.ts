import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Said } from "../../domain/cancelling/said"
import { canonical } from "../../domain/change-log/field-change"
import type { Change } from "../../domain/rebooking/change"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import type { RecordedRebooking } from "../../modules/booking/rebooking/record-rebooking"
import { bookingsOfOrder, holdBookings } from "../following/hold-bookings"
import { rebookBookingWorkflow } from "./rebook-booking"

export type RebookRequest = {
  booking_id: string
  change: Change
  version: number
  plan_hash: string
  /** What was said beside the reason, which is the actor's. */
  said?: Pick<Said, "reason_key" | "notice_acknowledged">
  actor: Actor
  idempotency_key: string
}

/** No chain of rebookings is longer than this. */
const MAX_HOPS = 100

/**
 * Rebooks a booking, once for each Idempotency-Key: asked again, it answers with what the first request led to. Holds
 * all bookings of the order meanwhile, for they share its money.
 *
 * The key counts for the whole chain of rebookings: a customer who asks again reaches the new booking already.
 */
export async function rebook(container: MedusaContainer, request: RebookRequest): Promise<RecordedRebooking> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [booking] = await bookings.listBookings(
    { id: request.booking_id },
    { select: ["id", "order_id", "anonymised_at"] }
  )
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  if (booking.anonymised_at) throw new RefusalError({ code: "booking_anonymised" })
  const { idempotency_key, ...input } = request
  const keyed = {
    scope: `rebook:${await firstOfChain(bookings, booking.id)}`,
    key: idempotency_key,
    fingerprint: fingerprintOf(request),
  }
  return holdBookings(container, await bookingsOfOrder(container, booking.order_id), async () => {
    const answered = await bookings.openRequest(keyed)
    if (answered) return answered as RecordedRebooking
    try {
      const { result } = await rebookBookingWorkflow(container).run({ input: { ...input, request: keyed } })
      return result
    } catch (error) {
      await bookings.forgetRequest(keyed)
      throw error
    }
  })
}

async function firstOfChain(bookings: BookingModuleService, bookingId: string): Promise<string> {
  let first = bookingId
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const [rebooking] = await bookings.listRebookings({ to_booking_id: first }, { select: ["from_booking_id"] })
    if (!rebooking) return first
    first = rebooking.from_booking_id
  }
  return first
}

/** What was asked, whoever asks: the booking is left out, for it is another one when a request comes again. */
function fingerprintOf({ change, version, plan_hash, actor }: RebookRequest): string {
  const asked = { change, version, plan_hash, actor: actor.type, reason: actor.reason ?? null }
  return createHash("sha256").update(canonical(asked)).digest("hex")
}
