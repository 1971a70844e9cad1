import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AddOn } from "../../domain/add-on/add-on"
import type { Bookable } from "../events/reading/rules-of-event"

/**
 * Reads all of it in one statement, across the tables of three modules: it stands before every `complete`, also of carts
 * without a ticket, where `query.graph` would cost 5 to 10 times as much. Every join goes by an index; about 1 ms.
 */
const CART = `
  select now() as now, exists (select from order_cart o where o.cart_id = c.id and o.deleted_at is null) as ordered,
         exists (select from cart_payment_collection l
                 join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
                 where l.cart_id = c.id and l.deleted_at is null) as charged,
         exists (select from cart_payment_collection l
                 join payment_session p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
                 where l.cart_id = c.id and l.deleted_at is null) as paying,
         (select count(*)::int from booking_seat_claim s where s.holder_id = c.id and s.deleted_at is null) as claims,
         (select r.desk is not null from booking_registration r where r.cart_id = c.id and r.deleted_at is null) as desk,
         i.id as line_id, i.quantity, p.ticket_type_id, p.add_on, h.count as held, h.until,
         (select jsonb_agg(to_jsonb(r)) from booking_add_on r
          where r.event_id = e.id and r.min > 0 and r.status = 'active' and r.deleted_at is null) as required,
         e.id, e.status, e.sales, e.approval, e.registration_opens_at, e.registration_closes_at, e.starts_at, e.ends_at, e.terms, e.contacts
  from cart c
  left join (cart_line_item i
    cross join lateral (
      select t.event_id, t.id as ticket_type_id, null::jsonb as add_on, array[t.event_id, t.id] as counters
      from booking_ticket_type t where t.variant_id = i.variant_id and t.deleted_at is null
      union all
      select a.event_id, null, to_jsonb(a), array[a.id]
      from booking_add_on a where a.variant_id = i.variant_id and a.deleted_at is null
    ) p
    join booking_event e on e.id = p.event_id
  ) on i.cart_id = c.id and i.deleted_at is null and i.quantity > 0
  left join lateral (
    select count(*)::int, min(s.expires_at) as until from booking_seat_claim s
    where s.holder_id = c.id and s.counter_id = any (p.counters) and s.line_id = i.id and s.quantity = i.quantity
      and s.deleted_at is null
  ) h on true
  where c.id = ? and c.deleted_at is null`

/** A cart. `claims`: how many rows it holds, whatever they are for. */
export type CartRow = {
  now: Date
  ordered: boolean
  charged: boolean
  paying: boolean
  claims: number
  /** The desk sells it; null and false: a customer buys. */
  desk: boolean | null
}

/** A line of it with a ticket or an add-on, and the event; a line whose add-on several events offer has a row for each. */
export type ProductRow = CartRow & {
  line_id: string
  quantity: number
  ticket_type_id: string | null
  add_on: AddOn | null
  /** Of the counters that the line is counted at, how many hold just its quantity for it, and until when. */
  held: number
  until: Date | null
  /** The add-ons that come with every booking of the event. */
  required: AddOn[] | null
} & Bookable & { starts_at: Date }

/** One row for each ticket and add-on in a cart; one row without a product where it has none; none: there is no cart. */
export async function readCart(container: MedusaContainer, cartId: string): Promise<(CartRow | ProductRow)[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: (CartRow | ProductRow)[] }>(CART, [cartId])
  return rows
}

export function isProduct(row: CartRow | ProductRow): row is ProductRow {
  return "line_id" in row && row.line_id !== null
}
