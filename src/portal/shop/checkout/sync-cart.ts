import type { BookableEvent, BookingsClient } from "../../../client"
import { problemOf } from "../../api/problem"
import type { Draft } from "../form/draft"
import { extrasOf } from "../form/extras"
import { bookerOf, registrationOf } from "../form/registration"
import type { ChosenMarket } from "../market/markets"
import { CART_FIELDS, type Cart } from "./cart"
import { planLines } from "./plan-lines"

export type CartWish = { draft: Draft; event: BookableEvent; market: ChosenMarket; language: string }

/**
 * Brings what was typed into a cart of Medusa's, and says who will come. Answers with the cart's id as soon as there is
 * one (`onCart`), so that a connection that is lost half way leaves one cart, not two.
 */
export async function syncCart(
  client: BookingsClient,
  wish: CartWish,
  onCart: (cartId: string) => void
): Promise<void> {
  const known = wish.draft.cart_id ? await openCart(client, wish.draft.cart_id) : null
  const cart = known ? await updateCart(client, known, wish) : await createCart(client, wish)
  onCart(cart.id)
  const items = known ? await syncLines(client, cart, wantedLines(wish)) : cart.items
  await client.cart(cart.id).register(registrationOf(wish.draft, wish.event, { items, locale: wish.language }))
}

/** A cart with the chosen tickets, for files that are sent before anybody has said who they are. */
export async function cartForFiles(client: BookingsClient, wish: CartWish): Promise<string> {
  const known = wish.draft.cart_id ? await openCart(client, wish.draft.cart_id) : null
  if (known && known.items.length > 0) return known.id
  const body = { region_id: wish.market.region_id, items: wantedLines(wish) }
  const { cart } = await client.ask<{ cart: Cart }>("POST", "/store/carts", { body, query: { fields: CART_FIELDS } })
  return cart.id
}

export async function readCart(client: BookingsClient, cartId: string): Promise<Cart> {
  const { cart } = await client.ask<{ cart: Cart }>("GET", `/store/carts/${cartId}`, { query: { fields: CART_FIELDS } })
  return cart
}

/** A cart that can still be filled; null where it is gone, or an order already. */
async function openCart(client: BookingsClient, cartId: string): Promise<Cart | null> {
  try {
    const cart = await readCart(client, cartId)
    return cart.completed_at ? null : cart
  } catch (error) {
    const problem = problemOf(error)
    if (problem.kind === "refused" && problem.status === 404) return null
    throw error
  }
}

async function createCart(client: BookingsClient, wish: CartWish): Promise<Cart> {
  const body = { ...cartData(wish), items: wantedLines(wish) }
  const { cart } = await client.ask<{ cart: Cart }>("POST", "/store/carts", { body, query: { fields: CART_FIELDS } })
  return cart
}

async function updateCart(client: BookingsClient, { id }: Cart, wish: CartWish): Promise<Cart> {
  const asked = { body: cartData(wish), query: { fields: CART_FIELDS } }
  const { cart } = await client.ask<{ cart: Cart }>("POST", `/store/carts/${id}`, asked)
  return cart
}

async function syncLines(client: BookingsClient, cart: Cart, wanted: ReturnType<typeof wantedLines>) {
  const path = `/store/carts/${cart.id}/line-items`
  const { add, set } = planLines(cart.items, wanted)
  for (const { id, quantity } of set) await client.ask("POST", `${path}/${id}`, { body: { quantity } })
  for (const line of add) await client.ask("POST", path, { body: line })
  return add.length + set.length > 0 ? (await readCart(client, cart.id)).items : cart.items
}

/** The order's billing address is the booker's; where the ticket is used is what taxes go by. */
function cartData({ draft, market, language }: CartWish) {
  const { first_name, last_name, email, phone, address } = bookerOf(draft)
  const name = { first_name: first_name ?? "", last_name: last_name ?? "" }
  return {
    region_id: market.region_id,
    email,
    locale: language,
    shipping_address: { ...name, country_code: market.country_code },
    billing_address: { ...name, ...(phone ? { phone } : {}), country_code: market.country_code, ...address },
  }
}

function wantedLines({ draft, event }: CartWish) {
  const tickets = event.ticket_types.flatMap(({ id, variant_id }) => {
    const quantity = draft.quantities[id] ?? 0
    return quantity > 0 ? [{ variant_id, quantity }] : []
  })
  const extras = extrasOf(draft, event).map(({ add_on, quantity }) => ({ variant_id: add_on.variant_id, quantity }))
  return [...tickets, ...extras]
}
