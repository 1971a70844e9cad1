import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PersonalRows } from "../../modules/booking/erasure/personal-data"
import { idArray } from "../../modules/booking/sql/sql"
import type { MedusaKeys } from "./medusa-keys"

export type MedusaPeople = MedusaKeys & { booking_ids: readonly string[] }

type Place = { of: (keyof MedusaPeople)[]; read: string; erase: string }

const PERSON = "first_name = null, last_name = null, company = null, phone = null, metadata = null"
const STREET = "address_1 = null, address_2 = null, city = null, province = null, postal_code = null"
/** The country stays: taxes were computed for it. */
const ADDRESS = `${PERSON}, ${STREET}, updated_at = now()`

/**
 * What Medusa's own modules keep of the people of an order, and how it is made empty. Statements, because the modules'
 * updates merge into JSON and cannot empty it, and so that all of it is one transaction (docs/decisions/0019). Sums, items,
 * payments and what refers to them are not touched; what a payment provider was told stays with it.
 */
const PLACES: Record<string, Place> = {
  orders: {
    of: ["order_ids"],
    read: 'select id, display_id, email, customer_id, created_at from "order" where id = any(?::text[])',
    erase: `update "order" set email = null, updated_at = now() where id = any(?::text[])`,
  },
  order_addresses: {
    of: ["order_address_ids"],
    read: "select * from order_address where id = any(?::text[])",
    erase: `update order_address set ${ADDRESS} where id = any(?::text[])`,
  },
  order_changes: {
    of: ["order_ids"],
    read: `select id, order_id, action, details from order_change_action
           where order_id = any(?::text[]) and action in ('UPDATE_ORDER_PROPERTIES', 'TRANSFER_CUSTOMER')`,
    erase: `update order_change_action set details = details - 'old' - 'new' - 'original_email' - 'new_email' - 'token', updated_at = now()
            where order_id = any(?::text[]) and action in ('UPDATE_ORDER_PROPERTIES', 'TRANSFER_CUSTOMER')`,
  },
  carts: {
    of: ["cart_ids"],
    read: "select id, email, customer_id, created_at from cart where id = any(?::text[])",
    erase: "update cart set email = null, updated_at = now() where id = any(?::text[])",
  },
  cart_addresses: {
    of: ["cart_address_ids"],
    read: "select * from cart_address where id = any(?::text[])",
    erase: `update cart_address set ${ADDRESS} where id = any(?::text[])`,
  },
  payment_sessions: {
    of: ["cart_ids", "order_ids"],
    read: `select id, context from payment_session where context is not null and payment_collection_id in (
             select payment_collection_id from cart_payment_collection where cart_id = any(?::text[])
             union select payment_collection_id from order_payment_collection where order_id = any(?::text[]))`,
    erase: `update payment_session set context = '{}', updated_at = now() where payment_collection_id in (
              select payment_collection_id from cart_payment_collection where cart_id = any(?::text[])
              union select payment_collection_id from order_payment_collection where order_id = any(?::text[]))`,
  },
  notifications: {
    of: ["booking_ids", "order_ids"],
    read: `select id, "to", channel, template, created_at from notification
           where resource_id = any(?::text[]) or resource_id = any(?::text[])`,
    erase: `update notification set "to" = '', data = null, provider_data = null, updated_at = now()
            where resource_id = any(?::text[]) or resource_id = any(?::text[])`,
  },
  customer_addresses: {
    of: ["guest_ids"],
    read: "select * from customer_address where customer_id = any(?::text[])",
    erase: "delete from customer_address where customer_id = any(?::text[])",
  },
  customers: {
    of: ["guest_ids"],
    read: "select id, email, first_name, last_name, company_name, phone, created_at from customer where id = any(?::text[])",
    erase: `update customer set email = null, first_name = null, last_name = null, company_name = null, phone = null,
            metadata = null, updated_at = now() where id = any(?::text[])`,
  },
}

/** Executions that are over and name one of these carts or orders: the engine keeps their whole context for some days. */
const EXECUTIONS = `
  delete from workflow_execution where state in ('done', 'reverted', 'failed') and (
    transaction_id = any(?::text[]) or exists (select from unnest(?::text[]) named (id) where strpos(context::text, named.id) > 0))`

/** Everything that Medusa keeps of these people, table by table, each in a fixed order. */
export async function readMedusaData(container: MedusaContainer, people: MedusaPeople): Promise<PersonalRows> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const all: PersonalRows = {}
  for (const [name, { of, read }] of Object.entries(PLACES)) {
    const keys = of.map((key) => idArray(people[key]))
    const { rows } = await database.raw<{ rows: Record<string, unknown>[] }>(
      `select * from (${read}) t order by id`,
      keys
    )
    all[name] = rows
  }
  return all
}

/** Makes all of it empty, in one transaction; doing it again changes nothing. */
export async function eraseMedusaData(container: MedusaContainer, people: MedusaPeople): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const carts = idArray(people.cart_ids)
  const named = idArray([...people.cart_ids, ...people.order_ids])
  await database.transaction(async (transaction) => {
    for (const { of, erase } of Object.values(PLACES)) {
      await transaction.raw(
        erase,
        of.map((key) => idArray(people[key]))
      )
    }
    await transaction.raw(EXECUTIONS, [carts, named])
  })
}
