import type { Registration } from "../../../domain/registration/registration"
import { newId, type Sql } from "../sql/sql"

export type CartRegistration = Registration & { cart_id: string }

/** Keeps what a cart says about its participants: one registration for each cart, the last word counts. */
export async function saveRegistration(sql: Sql, { cart_id, booker, locale, lines }: CartRegistration): Promise<void> {
  await sql.execute(
    `insert into booking_registration (id, cart_id, booker, locale, lines) values (?, ?, ?, ?, ?)
     on conflict (cart_id) where deleted_at is null
     do update set booker = excluded.booker, locale = excluded.locale, lines = excluded.lines, updated_at = now()`,
    [newId("breg"), cart_id, booker ? JSON.stringify(booker) : null, locale ?? null, JSON.stringify(lines)]
  )
}
