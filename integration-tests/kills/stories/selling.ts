import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { registerBookingsWorkflow } from "../../../src/workflows/selling/register-bookings"
import { ok } from "../../fixtures/api"
import { fillCart, openPayment } from "../../fixtures/buy"
import { variantOf } from "../../fixtures/rebook"
import type { Story } from "./story"

const ADA = { first_name: "Ada", last_name: "Lovelace" }

/** Two concert seats, one with a name, and a T-shirt. */
const sale = (name: string, provider: string): Story => ({
  name,
  prepare: async ({ world, container }, email) => {
    const lines = [
      { variant_id: variantOf(world.events.concert), quantity: 2, participants: [ADA] },
      { variant_id: world.shirt.variant_id, quantity: 1 },
    ]
    const { cart_id } = await fillCart(world, { email, lines })
    await ok(openPayment(world.storefront, cart_id, provider))
    return {
      act: async () => {
        const { result } = await completeCartWorkflow(container).run({ input: { id: cart_id } })
        await registerBookingsWorkflow(container).run({ input: { order_id: result.id } })
      },
      orders: () => ordersOf(container, cart_id),
    }
  },
  // A capture that core had no time to book is booked by the hourly job.
  logs_besides: ["finding.repaired"],
  // Core links the order to its cart before it pays for it, and never comes back to either.
  leaves: ["order_never_placed", "order_without_payment"],
})

async function ordersOf(container: MedusaContainer, cart_id: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } })
  return data.map(({ order_id }) => order_id)
}

export const sales = [
  sale("a sale, paid by card", "pp_test_card"),
  sale("a sale, authorised", "pp_test_hold"),
  sale("a sale on invoice", "pp_test_invoice"),
]
