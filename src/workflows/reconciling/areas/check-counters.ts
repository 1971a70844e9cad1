import type { MedusaContainer } from "@medusajs/framework/types"
import { checkCounter } from "../../../domain/reconciliation/checks/counter"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Report } from "../checked"
import { MOST } from "../limits"
import { namesOfCounters } from "../reading/counter-names"

/** Counters against their claims: all, or the named ones. */
export async function checkCounters(
  container: MedusaContainer,
  report: Report,
  ids: readonly string[] | null = null
): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const differing = await bookings.differingCounters(MOST, ids)
  const subjects = await namesOfCounters(
    container,
    differing.map(({ id }) => id)
  )
  const findings = differing.map(({ id, ...figures }) => checkCounter(subjects(id), figures))
  const [, counters] = ids === null ? await bookings.listAndCountSeatCounters({}, { take: 1 }) : [[], ids.length]
  await report({
    area: "counters",
    units: ids,
    skipped: [],
    findings,
    complete: findings.length < MOST,
    counted: { counters },
  })
}
