import { ok } from "../../integration-tests/fixtures/api"
import { type Completed, fillCart, openPayment } from "../../integration-tests/fixtures/buy"
import type { World } from "../../integration-tests/fixtures/world"
import { atATime } from "../measure/at-a-time"

/** More would only make each slower. */
const FILLED_AT_A_TIME = 4

let buyers = 0

/** Carts of different buyers that lack nothing but `complete`. */
export function fillCarts(world: World, count: number, line: { variant_id: string; quantity: number }) {
  return atATime(FILLED_AT_A_TIME, Array(count).fill(line), async () => {
    buyers += 1
    const { cart_id } = await fillCart(world, { email: `buyer-${buyers}@example.com`, lines: [line] })
    await ok(openPayment(world.storefront, cart_id))
    return cart_id
  })
}

/** Completes a cart; the id of its order. */
export async function complete(world: World, cartId: string): Promise<string> {
  const done = await ok(world.storefront.post<Completed>(`/store/carts/${cartId}/complete`))
  if (done.type !== "order") throw new Error(`The cart was not completed: ${done.error.message}`)
  return done.order.id
}
