import { CODE_MINUTES } from "../../../domain/access/address-code"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type BookingEdit, planBookingEdit } from "../editing/edit-booking"
import { enqueue } from "../outbox/enqueue"
import { insert, newId, type Sql } from "../sql/sql"

/** Who wants which address, with the rights that they have; the request's version is the one they saw. */
export type ProofRequest = Omit<BookingEdit, "request" | "proven"> & { version: number; email: string }

/** Expired ones that nobody came back for are cleared away by whoever asks next, so many at a time. */
const CLEARED_AT_ONCE = 100

/**
 * Keeps a new address until its code comes back, and mails the code there; an earlier one of the same person is replaced,
 * its code and its attempts with it. Refused as the edit itself would be, and with `address_unchanged`.
 */
export async function askProof(sql: Sql, { version, email, ...asked }: ProofRequest): Promise<void> {
  const { booking_id, onlyParticipant, now } = asked
  const request = onlyParticipant
    ? { version, participants: [{ id: onlyParticipant, email }] }
    : { version, booker: { email } }
  const { plan } = await planBookingEdit(sql, { ...asked, request, proven: email })
  if (plan.changes.length === 0) throw new RefusalError({ code: "address_unchanged" })

  await dropProof(sql, booking_id, onlyParticipant)
  await sql.execute(
    "delete from booking_address_proof where id in (select id from booking_address_proof where expires_at < ? limit ?)",
    [now, CLEARED_AT_ONCE]
  )
  const id = newId("bapr")
  const expires_at = new Date(Date.parse(now) + CODE_MINUTES * 60_000).toISOString()
  await insert(sql, "booking_address_proof", { id, booking_id, participant_id: onlyParticipant, email, expires_at })
  const cause = `address_proof:${id}`
  await enqueue(sql, [
    { kind: "mail", topic: "address_proof", booking_id, to: email, payload: { proof_id: id }, cause },
  ])
}

/** Forgets the address that waits for its code, if one does. */
export async function dropProof(sql: Sql, bookingId: string, participantId: string | null): Promise<void> {
  await sql.execute(
    "delete from booking_address_proof where booking_id = ? and participant_id is not distinct from ?::text",
    [bookingId, participantId]
  )
}
