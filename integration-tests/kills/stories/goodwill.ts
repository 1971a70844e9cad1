import { randomUUID } from "node:crypto"
import { grantGoodwill } from "../../../src/workflows/goodwill/grant-goodwill"
import { buySeats, STAFF } from "./annas-seats"
import type { Story } from "./story"

/** 35.70 of the 200.00 of two concert seats go back, for the heating was off. */
export const goodwill: Story = {
  name: "a grant of goodwill",
  // The case is there, and the order does not owe it yet.
  dies_after: "BookingModuleService › grantGoodwill",
  prepare: async ({ world, container }, email) => {
    const { id: booking_id, order_id } = await buySeats(world, { email, provider: "pp_test_card" })
    const actor = { ...STAFF, reason: "The heating was off" }
    const request = { booking_id, amount: 3570, actor, idempotency_key: randomUUID() }
    return {
      act: async () => void (await grantGoodwill(container, request)),
      orders: async () => [order_id],
    }
  },
}
