import type { Registration } from "../../../domain/registration/registration"
import { newId, type Sql } from "../sql/sql"

export type CartRegistration = Registration & { cart_id: string }

/** Keeps what a cart says about its participants: one registration for each cart, the last word counts. */
export async function saveRegistration(sql: Sql, registration: CartRegistration): Promise<void> {
  const { cart_id, booker, locale, answers, lines, add_ons } = registration
  await sql.execute(
    `insert into booking_registration (id, cart_id, booker, locale, answers, lines, add_ons)
     values (?, ?, ?, ?, ?, ?, ?)
     on conflict (cart_id) where deleted_at is null
     do update set booker = excluded.booker, locale = excluded.locale, answers = excluded.answers,
                   lines = excluded.lines, add_ons = excluded.add_ons, updated_at = now()`,
    [newId("breg"), cart_id, json(booker), locale ?? null, json(answers), json(lines), json(add_ons)]
  )
}

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null
}
