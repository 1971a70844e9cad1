import type { Sql } from "../sql/sql"

/** Whose files: a cart's before it is paid, a booking's then. */
export type FileHolder = { cart_id: string } | { booking_id: string }

/** A file that an answer may name, and the question that it answers. */
export type NameableFile = { id: string; question_id: string }

/** The files that answers of a cart's registration may name. Locked, so that none is erased as a stray meanwhile. */
export async function filesOfCart(sql: Sql, cartId: string): Promise<NameableFile[]> {
  return sql.execute<NameableFile>(
    `select id, question_id from booking_file
     where cart_id = ? and booking_id is null and erased_at is null and deleted_at is null order by id for share`,
    [cartId]
  )
}

/** The booking and those that it was rebooked from: their files are its own, as their answers are. */
export const LINE = `with recursive line (id) as (
  select ?::text union select earlier.from_booking_id from booking_rebooking earlier join line on earlier.to_booking_id = line.id
)`

/**
 * An answer names a file of its booking's line, for the question that the file was sent for; after a rebooking to another
 * event, for the one that took its place. A text that happens to read like a file's id names nothing.
 */
export const NAMES = `answer.value->>'value' = file.id and answer.deleted_at is null
  and (answer.question_id = file.question_id or file.booking_id <> answer.booking_id)`

/**
 * The files that answers of a booking may name: those sent for it, and those that its answers name already, as a rebooking
 * takes answers along. Somebody with a participant's own link (`onlyParticipant`) may name what came through that link and
 * what stands in that participant's answers, and no other file (SPEC M18). Locked until the answers are written.
 */
export async function filesOfBooking(
  sql: Sql,
  bookingId: string,
  onlyParticipant: string | null
): Promise<NameableFile[]> {
  const sent = await sql.execute<NameableFile>(
    `select id, question_id from booking_file
     where booking_id = ? and erased_at is null and deleted_at is null
     and (?::text is null or participant_id = ?) order by id for share`,
    [bookingId, onlyParticipant, onlyParticipant]
  )
  const named = await sql.execute<NameableFile>(
    `${LINE} select file.id, answer.question_id from booking_answer answer join booking_file file on ${NAMES}
     where answer.booking_id = ? and file.booking_id in (select id from line)
     and file.erased_at is null and file.deleted_at is null
     and (?::text is null or answer.participant_id = ?) order by file.id for share of file`,
    [bookingId, bookingId, onlyParticipant, onlyParticipant]
  )
  return [...sent, ...named]
}

/**
 * Hands the files that a booking's answers name over from its cart; call it once the answers are written. What no answer
 * names stays with the cart and is erased after a day.
 */
export async function attachFiles(sql: Sql, { cart_id, booking_id }: { cart_id: string; booking_id: string }) {
  await sql.execute(
    `update booking_file set booking_id = ?, updated_at = now()
     where cart_id = ? and booking_id is null and erased_at is null and deleted_at is null
     and id in (select value->>'value' from booking_answer where booking_id = ? and deleted_at is null)`,
    [booking_id, cart_id, booking_id]
  )
}
