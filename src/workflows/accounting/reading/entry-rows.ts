/** An order of bookings; what else the shop sells is none of ours. */
const BOOKED = "exists (select from booking where booking.order_id = entry.order_id and booking.deleted_at is null)"

/** Entries over nothing only mark what came along with a rebooked payment. */
const unnamed = (reference: string, names: string) =>
  `not exists (select from order_transaction t where t.reference = '${reference}' and t.reference_id in (${names})
    and t.amount <> 0 and t.deleted_at is null)`

/**
 * What the books of the orders say of a period, and what moved in it and stands in no books: captures and refunds of their
 * payments, receipts (one over nothing has no entry) and payments of refund cases by hand.
 */
const ENTRIES = `
  select t.id, t.created_at as at, t.order_id, t.currency_code, coalesce(t.reference, '') as reference,
    coalesce(t.reference_id, '') as reference_id, t.amount as booked
  from order_transaction t where t.amount <> 0 and t.deleted_at is null
  union all
  select c.id, c.created_at, l.order_id, p.currency_code, 'capture', c.id, null
  from capture c join payment p on p.id = c.payment_id
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where c.deleted_at is null and ${unnamed("capture", "c.id")}
  union all
  select r.id, r.created_at, l.order_id, p.currency_code, 'refund', r.id, null
  from refund r join payment p on p.id = r.payment_id
  join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  where r.deleted_at is null and ${unnamed("refund", "r.id, p.id")}
  union all
  select r.id, r.created_at, r.order_id, r.currency_code, 'booking_receipt', r.id, null
  from booking_receipt r where r.deleted_at is null and ${unnamed("booking_receipt", "r.id")}
  union all
  select r.id, coalesce(r.paid_at, r.updated_at), r.order_id, r.currency_code, 'refund_case', r.id, null
  from booking_refund_case r
  where r.reference is not null and r.deleted_at is null and ${unnamed("refund_case", "r.id")}`

/** Parameters: from, before, currency, currency. */
export const ENTRIES_OF_PERIOD = `
  select entry.* from (${ENTRIES}) entry
  where entry.at >= ? and entry.at < ? and (?::text is null or entry.currency_code = ?) and ${BOOKED}`

/**
 * One page of them with what stands behind each: the record that it refers to, and what else refers to that. Parameters: as
 * above, offset, limit.
 */
export const WITH_RECORDS = `
  select entry.id, entry.at, entry.order_id, '#' || o.display_id as order_number, entry.currency_code,
    entry.reference, entry.reference_id, entry.booked::float8,
    coalesce(alike.booked, 0)::float8 as booked_together, coalesce(alike.first, entry.id) = entry.id as is_first,
    case entry.reference when 'capture' then capture.amount when 'rebooking' then -mirror.booked
      when 'refund' then -coalesce(refund.amount, refunds.amount) end::float8 as moved,
    receipt.amount as received, refund_case.amount as paid_back,
    rebooking.plan->'settlement' as settlement, (rebooking.plan->'to'->>'total')::float8 as new_total,
    coalesce(capture_of.provider_id, refund_of.provider_id, refunded.provider_id) as provider_id,
    receipt.kind as receipt_kind, refund_case.channel, coalesce(receipt.number, refund_case.reference) as paper,
    coalesce(receipt.paid_at, refund_case.reference_at) as paper_at, outside.is_true as settled_outside,
    coalesce(own.id, b.id) as booking_id, coalesce(own.number, b.number) as booking_number
  from (${ENTRIES_OF_PERIOD} order by entry.at, entry.id offset ? limit ?) entry
  left join "order" o on o.id = entry.order_id
  left join capture on entry.reference = 'capture' and capture.id = entry.reference_id and capture.deleted_at is null
  left join payment capture_of on capture_of.id = capture.payment_id
  left join refund on entry.reference = 'refund' and refund.id = entry.reference_id and refund.deleted_at is null
  left join payment refund_of on refund_of.id = refund.payment_id
  left join payment refunded on entry.reference = 'refund' and refunded.id = entry.reference_id
  left join lateral (select sum(r.amount) as amount from refund r where r.payment_id = refunded.id and r.deleted_at is null) refunds on true
  left join booking_receipt receipt on entry.reference = 'booking_receipt' and receipt.id = entry.reference_id
  left join booking_refund_case refund_case on entry.reference = 'refund_case' and refund_case.id = entry.reference_id
  left join booking_rebooking rebooking on entry.reference = 'settled_outside' and rebooking.id = entry.reference_id
  left join lateral (select sum(t.amount) as booked, min(t.id) as first from order_transaction t
    where t.reference_id = entry.reference_id and t.reference = entry.reference and t.amount <> 0 and t.deleted_at is null
      and (entry.reference <> 'rebooking' or t.order_id = entry.order_id)) alike on true
  left join lateral (select sum(t.amount) as booked from order_transaction t
    where entry.reference = 'rebooking' and t.reference = 'rebooking' and t.deleted_at is null
      and (t.reference_id = entry.order_id and t.order_id = entry.reference_id
        or t.reference_id = entry.reference_id and t.order_id <> entry.order_id)) mirror on true
  left join lateral (select exists (select from booking_change_log_entry l join booking on booking.id = l.subject_id
    where entry.reference = 'capture' and booking.order_id = entry.order_id and l.action = 'booking.settled_outside') as is_true) outside on true
  left join booking own on own.id = coalesce(receipt.booking_id, refund_case.booking_id)
  left join lateral (select id, number from booking where booking.order_id = entry.order_id and booking.deleted_at is null
    order by created_at, id limit 1) b on true
  order by entry.at, entry.id`
