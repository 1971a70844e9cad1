import { randomUUID } from "node:crypto"
import { deskRegistrationSchema } from "../../../src/domain/desk/desk-sale"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { registerAtDesk } from "../../../src/workflows/desk/register-at-desk"
import { saleOf } from "../../fixtures/desk"
import { STAFF } from "./annas-seats"
import type { Story } from "./story"

/** Somebody at the counter, who has paid cash. */
export const deskSale: Story = {
  name: "a registration at the desk",
  // The order is placed, and has no booking yet.
  dies_after: "complete-cart › add-order-transaction",
  prepare: async ({ world, container }, email) => {
    const booker = { first_name: "Mia", last_name: "Roth", email }
    const paid = { payment: "settled_outside", reason: "Cash, receipt 17" }
    const sale = deskRegistrationSchema.parse({ ...saleOf(world, world.events.concert), booker, ...paid })
    const request = { sale, actor: STAFF, idempotency_key: randomUUID() }
    const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
    return {
      act: async () => void (await registerAtDesk(container, request)),
      orders: async () => (await bookings.listBookings({ email })).map(({ order_id }) => order_id),
    }
  },
  logs_besides: ["finding.repaired"],
  // As with a sale: core links the order to its cart before it pays for it, and never comes back to either.
  leaves: ["order_never_placed", "order_without_payment"],
}
