import { addressDigest } from "../../../domain/access/address-digest"
import { LOOKUP_HOURS } from "../../../domain/access/lookup"
import { enqueue } from "../outbox/enqueue"
import { newId, type Sql } from "../sql/sql"

/** The address somebody typed, and the upcoming booking of it that the mail is filed under. */
export type LinkRequest = { email: string; booking_id: string; now: string }

/** Those that open nothing any more are cleared away by whoever asks next, so many at a time. */
const CLEARED_AT_ONCE = 100

/** Remembers that an address has asked for its links, which ends those of its earlier requests, and mails it new ones. */
export async function requestLinks(sql: Sql, secret: string, { email, booking_id, now }: LinkRequest): Promise<void> {
  await sql.execute(
    `delete from booking_link_request where id in (
       select id from booking_link_request where requested_at < ?::timestamptz - ? * interval '1 hour'
       limit ? for update skip locked)`,
    [now, LOOKUP_HOURS, CLEARED_AT_ONCE]
  )
  const id = newId("blnk")
  await sql.execute(
    `insert into booking_link_request (id, address_digest, requested_at) values (?, ?, ?)
     on conflict (address_digest) where deleted_at is null
     do update set requested_at = greatest(excluded.requested_at, booking_link_request.requested_at + interval '1 ms'), updated_at = now()`,
    [id, addressDigest(secret, email), now]
  )
  await enqueue(sql, [
    { kind: "mail", topic: "booking_links", booking_id, to: email, payload: {}, cause: `booking_links:${id}` },
  ])
}
