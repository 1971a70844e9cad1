import type { MedusaContainer } from "@medusajs/framework/types"
import type { Finding } from "../../../domain/reconciliation/finding"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { StrayClaims } from "../../../modules/booking/reconciling/read-stray-claims"
import type { Report } from "../checked"
import { MOST } from "../limits"

/** Seats whose holder is gone or has had its time: all, or those of one holder. */
export async function checkHolds(
  container: MedusaContainer,
  report: Report,
  holderId: string | null = null
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const stray = await bookings.strayClaims(MOST, holderId)
  const [, claims] = holderId === null ? await bookings.listAndCountSeatClaims({}, { take: 1 }) : [[], 0]
  const units = holderId === null ? null : [holderId]
  await report({
    area: "holds",
    units,
    skipped: [],
    findings: stray.map(findingOf),
    complete: stray.length < MOST,
    counted: { claims },
  })
}

function findingOf({ holder_id, holder, claimed, expires_at }: StrayClaims): Finding {
  const none = { booking_id: null, order_id: null, event_id: null }
  const subject = { type: "hold" as const, id: holder_id, name: holder_id, ...none }
  if (holder === "booking") return { code: "claims_without_booking", subject, detail: "", figures: { claimed } }
  const figures = { claimed, expires_at: expires_at?.toISOString() ?? null }
  return { code: "hold_not_freed", subject, detail: "", figures }
}
