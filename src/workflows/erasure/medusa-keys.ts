import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { idArray } from "../../modules/booking/sql/sql"

/** Where Medusa keeps the people of a family of bookings. */
export type MedusaKeys = {
  order_ids: string[]
  cart_ids: string[]
  order_address_ids: string[]
  cart_address_ids: string[]
  /** Customers without an account whom only these orders have used. */
  guest_ids: string[]
}

type Ids = { ids: string[] | null }

/** Core writes a new row for a changed address and keeps the old one, which only the order's changes name then. */
const ORDER_ADDRESSES = `
  select array_agg(id) as ids from (
    select shipping_address_id as id from "order" where id = any(?::text[])
    union select billing_address_id from "order" where id = any(?::text[])
    union select (regexp_matches(details::text, 'ordaddr_[0-9A-Za-z]+', 'g'))[1]
          from order_change_action where order_id = any(?::text[])
  ) address where id is not null`

/** Somebody who has another order that was not anonymised, or was shopping within a day, is still needed. */
const GUESTS = `
  select array_agg(customer.id) as ids from customer
  where customer.id in (select customer_id from "order" where id = any(?::text[])) and not customer.has_account
  and not exists (select from "order" other where other.customer_id = customer.id and other.email is not null
                  and other.id <> all(?::text[]))
  and not exists (select from cart where cart.customer_id = customer.id and cart.completed_at is null
                  and cart.id <> all(?::text[]) and cart.updated_at > now() - interval '1 day')`

const CARTS = "select array_agg(cart_id) as ids from order_cart where order_id = any(?::text[])"
const GUESTS_CARTS = "select array_agg(id) as ids from cart where customer_id = any(?::text[])"
const CART_ADDRESSES = `
  select array_agg(id) as ids from (
    select shipping_address_id as id from cart where id = any(?::text[])
    union select billing_address_id from cart where id = any(?::text[])
  ) address where id is not null`

/** Finds all rows of Medusa's own modules that tell of the people of these orders. Statements, for no service finds them. */
export async function medusaKeys(container: MedusaContainer, orderIds: readonly string[]): Promise<MedusaKeys> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const find = async (statement: string, ...lists: (readonly string[])[]): Promise<string[]> => {
    const { rows } = await database.raw<{ rows: Ids[] }>(statement, lists.map(idArray))
    return [...(rows[0]?.ids ?? [])].sort()
  }
  const ordered = await find(CARTS, orderIds)
  const guest_ids = await find(GUESTS, orderIds, orderIds, ordered)
  const cart_ids = [...new Set([...ordered, ...(await find(GUESTS_CARTS, guest_ids))])].sort()
  return {
    order_ids: [...orderIds],
    cart_ids,
    order_address_ids: await find(ORDER_ADDRESSES, orderIds, orderIds, orderIds),
    cart_address_ids: await find(CART_ADDRESSES, cart_ids, cart_ids),
    guest_ids,
  }
}
