import { z } from "@medusajs/framework/zod"
import { type Fee, feeSchema } from "../fee/fee"
import { deadlineInstant, type EventTimes, inTime } from "../time/deadline"

/** The most steps that a ladder has. */
const MAX_TIERS = 20

const tierSchema = z
  .object({
    before: z.discriminatedUnion("unit", [
      z
        .object({
          unit: z.literal("hours"),
          count: z
            .number()
            .int()
            .min(0)
            .max(24 * 366),
        })
        .strict(),
      z.object({ unit: z.literal("days"), count: z.number().int().min(0).max(366) }).strict(),
    ]),
    fee: feeSchema,
  })
  .strict()

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
