import { ok } from "../../integration-tests/fixtures/api"
import { type Completed, openPayment } from "../../integration-tests/fixtures/buy"
import type { World } from "../../integration-tests/fixtures/world"
import { atATime } from "../measure/at-a-time"

/** More would only make each slower. */
const FILLED_AT_A_TIME = 4

const ADDRESS = {
  first_name: "Anna",
  last_name: "Jahn",
  address_1: "Ring 1",
  city: "Berlin",
  postal_code: "10115",
  country_code: "de",
}

let buyers = 0

export type CartLine = { variant_id: string; quantity: number }

/** A cart of a new buyer that lacks nothing but `complete`; four requests, as few as a storefront needs. */
export async function fillCart({ storefront, regions }: World, line: CartLine): Promise<string> {
  buyers += 1
  const { cart } = await ok(
    storefront.post<{ cart: { id: string } }>("/store/carts", {
      region_id: regions.germany.id,
      email: `buyer-${buyers}@example.com`,
      billing_address: ADDRESS,
      shipping_address: ADDRESS,
    })
  )
  await ok(storefront.post(`/store/carts/${cart.id}/line-items`, line))
  await ok(openPayment(storefront, cart.id))
  return cart.id
}

export function fillCarts(world: World, count: number, line: CartLine): Promise<string[]> {
  return atATime(FILLED_AT_A_TIME, Array<CartLine>(count).fill(line), (one) => fillCart(world, one))
}

/** Completes a cart; the id of its order. */
export async function complete({ storefront }: World, cartId: string): Promise<string> {
  const done = await ok(storefront.post<Completed>(`/store/carts/${cartId}/complete`))
  if (done.type !== "order") throw new Error(`The cart was not completed: ${done.error.message}`)
  return done.order.id
}
