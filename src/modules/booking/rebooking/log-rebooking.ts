import type { LogValue } from "../../../domain/change-log/field-change"
import type { RebookingPlan } from "../../../domain/rebooking/plan"
import { settledOutside } from "../../../domain/rebooking/settle"
import { appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"
import type { NewBooking, OldBooking, RebookingRecord } from "./record-rebooking"

const change = (field: string, before: LogValue, after: LogValue) => ({ subject: "booking", field, before, after })

/**
 * One entry for the old booking and for each of the new ones, so that each history tells where it came from or went. The
 * sums stand with the main one. @returns the id of its entry
 */
export async function logRebooking(
  sql: Sql,
  secret: string,
  { plan, actor, now }: RebookingRecord,
  old: OldBooking,
  fresh: readonly NewBooking[]
): Promise<string> {
  const entry = { subject_type: "booking" as const, action: "booking.rebooked", actor, at: now }
  const numbers = await sql.execute<{ id: string; number: string }>(
    `select id, number from booking where id in (${fresh.map(() => "?").join(", ")})`,
    fresh.map(({ id }) => id)
  )
  const known = fresh.flatMap(({ id }) => numbers.find((one) => one.id === id)?.number ?? [])
  await appendChange(sql, secret, {
    ...entry,
    subject_id: old.id,
    changes: [change("status", old.status, "cancelled"), change("rebooked_to", null, known.join(", "))],
  })
  const [main, ...others] = fresh
  const origin = change("rebooked_from", null, old.number)
  for (const { id, draft } of others) {
    const title = plan.successors.find(({ event_id }) => event_id === draft.event_id)?.event_title ?? ""
    await appendChange(sql, secret, { ...entry, subject_id: id, changes: [origin, change("event", null, title)] })
  }
  return appendChange(sql, secret, { ...entry, subject_id: main?.id ?? "", changes: [origin, ...sums(plan)] })
}

function sums({ from, to, settlement, fees, promotion_codes }: RebookingPlan) {
  const { carried, due, back } = settlement
  const outside = settledOutside(settlement, to.total)
  const fee = fees.reduce((total, { amount }) => total + amount, 0)
  return [
    change("event", from.event_title, to.event_title),
    change("total", from.total, to.total),
    change("carried", null, carried),
    ...(due > 0 ? [change("due", null, due)] : []),
    ...(back > 0 ? [change("back", null, back)] : []),
    ...(outside === 0 ? [] : [change("settled_outside", null, outside)]),
    ...(fee > 0 ? [change("fee", null, fee)] : []),
    ...(promotion_codes.length > 0 ? [change("promotion_codes", null, promotion_codes.join(", "))] : []),
  ]
}
