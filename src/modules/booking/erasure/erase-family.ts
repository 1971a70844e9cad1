import { addressDigest } from "../../../domain/access/address-digest"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { ERASE } from "../files/erase-files"
import { enqueue } from "../outbox/enqueue"
import { idArray, type Sql } from "../sql/sql"
import { type FamilyMember, familyOf } from "./family"
import type { FamilyKeys } from "./personal-data"

/** The task that follows: what Medusa's own modules keep. */
export const ERASE_ELSEWHERE = "booking.erase_elsewhere"

export type FamilyErasure = FamilyKeys & {
  /** Of the family as it was exported: the end of each history. */
  family: readonly Pick<FamilyMember, "id" | "head">[]
  actor: Actor
  /** ISO 8601 */
  now: string
}

type Erasure = { set: string; of: keyof FamilyKeys }

/** One statement for each place, in the order in which they refer to each other. What is a sum, a state or a time stays. */
const ERASURES: Erasure[] = [
  { set: "delete from booking_answer where booking_id = any(?::text[])", of: "booking_ids" },
  {
    set: `update booking_file set ${ERASE} where booking_id = any(?::text[]) and erased_at is null`,
    of: "booking_ids",
  },
  {
    set: `update booking_file set ${ERASE} where cart_id = any(?::text[]) and booking_id is null and erased_at is null`,
    of: "cart_ids",
  },
  { set: "delete from booking_registration where cart_id = any(?::text[])", of: "cart_ids" },
  { set: "delete from booking_address_proof where booking_id = any(?::text[])", of: "booking_ids" },
  { set: "delete from booking_bank_details where booking_id = any(?::text[])", of: "booking_ids" },
  {
    set: "update booking_grant set reason = '', updated_at = now() where booking_id = any(?::text[])",
    of: "booking_ids",
  },
  {
    set: `update booking_participant set first_name = null, last_name = null, email = null, phone = null, address = null,
          updated_at = now() where booking_id = any(?::text[])`,
    of: "booking_ids",
  },
  {
    // The salt too: with it a digest in the log tells whether a guess is right, and of yes and no there are two.
    set: `update booking_change_log_value value set before = null, after = null, salt = '', updated_at = now()
          from booking_change_log_entry entry where entry.id = value.entry_id and entry.subject_id = any(?::text[])`,
    of: "booking_ids",
  },
  {
    set: "delete from booking_outbox_message where booking_id = any(?::text[]) and kind = 'mail' and status <> 'sent'",
    of: "booking_ids",
  },
  {
    set: `update booking_outbox_message set "to" = null, payload = '{}', last_error = null, updated_at = now()
          where booking_id = any(?::text[]) and kind = 'mail'`,
    of: "booking_ids",
  },
  { set: "delete from booking_dunning_block where booking_id = any(?::text[])", of: "booking_ids" },
  {
    set: "update booking_rebooking set reason = null, updated_at = now() where from_booking_id = any(?::text[])",
    of: "booking_ids",
  },
  {
    set: "update booking_refund_case set reason = null, last_error = null, updated_at = now() where booking_id = any(?::text[])",
    of: "booking_ids",
  },
  {
    set: "update booking_finding set note = null, updated_at = now() where order_id = any(?::text[])",
    of: "order_ids",
  },
  {
    set: "update booking_finding set note = null, updated_at = now() where booking_id = any(?::text[])",
    of: "booking_ids",
  },
]

/**
 * Erases everything personal that this module keeps of a family, in one transaction (SPEC V35): each booking says so in
 * its history, whose chain stays whole, every link to it is dead, and a task for the rest stands in the outbox. Throws
 * `booking_changed_since_export` when anything happened to one of them since.
 */
export async function eraseFamily(sql: Sql, secret: string, erasure: FamilyErasure): Promise<void> {
  const { family, actor, now, booking_ids } = erasure
  const bookers = await sql.execute<{ email: string }>(
    "select email from booking where id = any(?::text[]) order by id for update",
    [idArray(booking_ids)]
  )
  for (const { set, of } of ERASURES) await sql.execute(set, [idArray(erasure[of])])
  // The histories are locked behind all rows, as by whoever settles a mail or a refund case: nobody waits in a circle.
  await sql.execute("select id from booking_change_log_chain where id = any(?::text[]) order by id for update", [
    idArray(booking_ids),
  ])
  const [first] = family
  const standing = first ? await familyOf(sql, first.id) : []
  const same =
    standing.length === family.length &&
    standing.every(({ id, head }) => {
      return family.some((known) => known.id === id && known.head === head)
    })
  if (!first || !same) throw new RefusalError({ code: "booking_changed_since_export" })

  const digests = bookers.map(({ email }) => addressDigest(secret, email))
  await sql.execute("delete from booking_link_request where address_digest = any(?::text[])", [idArray(digests)])
  await sql.execute(
    `update booking set first_name = null, last_name = null, email = '', phone = null, address = null, incomplete = false,
     version = version + 1, token_generation = token_generation + 1, changed_at = ?, anonymised_at = ?, updated_at = now()
     where id = any(?::text[])`,
    [now, now, idArray(booking_ids)]
  )
  // Whatever was exported until now may tell of them: it can no longer be fetched, and a job erases it.
  await sql.execute("update booking_export set expires_at = least(expires_at, now()) where file_key is not null")
  for (const id of booking_ids) {
    const entry = { subject_type: "booking" as const, subject_id: id, action: "booking.anonymised", actor, at: now }
    const entryId = await appendChange(sql, secret, { ...entry, changes: [] })
    const message = { booking_id: id, to: null, payload: {} }
    await enqueue(sql, [
      { ...message, kind: "event", topic: "booking.anonymised", cause: `booking.anonymised:${entryId}` },
    ])
  }
  await enqueue(sql, [
    {
      kind: "task",
      topic: ERASE_ELSEWHERE,
      booking_id: first.id,
      to: null,
      payload: {},
      cause: `${ERASE_ELSEWHERE}:${first.id}:${now}`,
    },
  ])
}
