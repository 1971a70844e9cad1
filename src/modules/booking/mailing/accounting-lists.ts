import type { AccountingPeriod, ListInterval } from "../../../domain/accounting/period"
import { enqueue } from "../outbox/enqueue"
import type { Sql } from "../sql/sql"

export type DueList = AccountingPeriod & { every: ListInterval; to_address: string }

/** The last day that a list of this interval was asked for; null: none was. */
export async function lastAccountingList(sql: Sql, every: ListInterval): Promise<string | null> {
  const [last] = await sql.execute<{ day: string | null }>(
    `select max(payload->>'to') as day from booking_outbox_message
     where topic = 'accounting_list' and payload->>'every' = ? and deleted_at is null`,
    [every]
  )
  return last?.day ?? null
}

/** Asks for the list of a period, once however often and on how many workers at once: its cause is unique. */
export async function askAccountingList(sql: Sql, { from, to, every, to_address }: DueList): Promise<void> {
  const mail = { kind: "mail" as const, topic: "accounting_list", booking_id: null, to: to_address }
  await enqueue(sql, [{ ...mail, payload: { from, to, every }, cause: `accounting_list:${every}:${from}` }])
}
