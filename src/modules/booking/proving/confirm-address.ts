import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type BookingEdit, editBooking } from "../editing/edit-booking"
import type { Sql } from "../sql/sql"

/** An edit by whoever typed the right code: what it changes stands in the proof. */
export type AddressConfirmation = Omit<BookingEdit, "request" | "proven"> & { proof_id: string }

/**
 * Makes a proven address the address, as an edit like any other, by the rights that hold now; its proof is used up with
 * it. Whatever else was changed since the address was asked for stays. Refusals: as for an edit, `address_code_expired`.
 */
export async function confirmAddress(
  sql: Sql,
  secret: string,
  { proof_id, ...edit }: AddressConfirmation
): Promise<string | null> {
  const [booking] = await sql.execute<{ version: number }>("select version from booking where id = ? for update", [
    edit.booking_id,
  ])
  const [proof] = await sql.execute<{ email: string; participant_id: string | null }>(
    "delete from booking_address_proof where id = ? and booking_id = ? returning email, participant_id",
    [proof_id, edit.booking_id]
  )
  if (!booking || !proof) throw new RefusalError({ code: "address_code_expired" })
  const { version } = booking
  const { email, participant_id: id } = proof
  const request = id ? { version, participants: [{ id, email }] } : { version, booker: { email } }
  return editBooking(sql, secret, { ...edit, request, proven: email })
}
