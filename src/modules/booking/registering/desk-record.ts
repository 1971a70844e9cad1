import type { DeskDecision } from "../../../domain/desk/desk-sale"
import type { Actor } from "../change-log/append-change"
import { releaseSeats } from "../seats/release-seats"
import type { Sql } from "../sql/sql"
import { type CartRegistration, saveRegistration } from "./save-registration"

/** What the desk decided about a cart, and which member of staff it was. */
export type DeskRecord = DeskDecision & { actor: Actor }

/** A registration that the desk writes, and the request that it is for. */
export type DeskRegistrationNote = { registration: CartRegistration; request_key: string; record: DeskRecord }

/** Keeps what a cart of the desk says about its participants, and what the desk decided about it. */
export async function noteDeskSale(sql: Sql, { registration, request_key, record }: DeskRegistrationNote) {
  const { cart_id } = registration
  await saveRegistration(sql, registration)
  await sql.execute("update booking_registration set request_key = ? where cart_id = ? and deleted_at is null", [
    request_key,
    cart_id,
  ])
  await noteDeskRecord(sql, cart_id, record)
}

/** Keeps what the desk decided about a cart; the last word counts. */
export async function noteDeskRecord(sql: Sql, cartId: string, record: DeskRecord): Promise<void> {
  await sql.execute(
    "update booking_registration set desk = ?, updated_at = now() where cart_id = ? and deleted_at is null",
    [JSON.stringify(record), cartId]
  )
}

/** Takes back what a sale of the desk has left that never became an order: its seats and its registration. */
export async function forgetDeskSale(sql: Sql, cartId: string): Promise<void> {
  await releaseSeats(sql, cartId)
  await sql.execute("delete from booking_registration where cart_id = ? and desk is not null", [cartId])
}
