import { z } from "@medusajs/framework/zod"
import { type Fee, feeSchema } from "../fee/fee"
import { deadlineInstant, type EventTimes, inTime, timeBeforeSchema } from "../time/deadline"

/** The most steps that a ladder has. */
const MAX_TIERS = 20

const tierSchema = z.strictObject({ before: timeBeforeSchema(0), fee: feeSchema })

/**
 * What cancelling a ticket costs by the time left. Each tier holds up to and including its limit before the start;
 * `after` holds once all limits have passed. Hours are elapsed time, days are calendar days in the event's zone.
 */
export const cancellationFeeSchema = z.object({ tiers: z.array(tierSchema).max(MAX_TIERS), after: feeSchema }).strict()
export type CancellationFee = z.infer<typeof cancellationFeeSchema>

/** The fee of a ladder that holds now: of the tier whose limit comes next, exactly at the limit still that one. */
export function feeAt({ tiers, after }: CancellationFee, event: EventTimes, now: string): Fee {
  const limits = tiers.map(({ before, fee }) => ({ until: limitOf(before, event), fee }))
  const ahead = limits.filter(({ until }) => inTime(now, until))
  const next = ahead.reduce<(typeof ahead)[number] | null>(
    (first, one) => (first && inTime(first.until, one.until) ? first : one),
    null
  )
  return next ? next.fee : after
}

function limitOf({ unit, count }: z.infer<typeof tierSchema>["before"], event: EventTimes): string {
  return deadlineInstant(
    unit === "hours" ? { kind: "hours_before_start", hours: count } : { kind: "days_before_start", days: count },
    event
  )
}
