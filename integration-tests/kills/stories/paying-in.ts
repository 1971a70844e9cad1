import { beginPayment } from "../../../src/workflows/paying/link/begin-payment"
import { completePayment } from "../../../src/workflows/paying/link/complete-payment"
import { rebook, toEvent } from "../../fixtures/rebook"
import { buySeats } from "./annas-seats"
import type { Story } from "./story"

/** Two concert seats became two for the dearer gala: who follows the payment link pays the difference by card. */
export const payIn: Story = {
  name: "a payment by link",
  // The money is taken, and nobody has booked it.
  dies_after: "complete-open-payment › authorise-open-payment",
  prepare: async ({ world, container }, email) => {
    const old = await buySeats(world, { email, provider: "pp_test_card" })
    const { booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.gala))
    const { id: booking_id, order_id } = booking
    const { id: session_id } = await beginPayment(container, { booking_id, provider_id: "pp_test_card" })
    return {
      act: () => completePayment(container, { booking_id, session_id }),
      orders: async () => [old.order_id, order_id],
    }
  },
  // A capture that nobody had time to book is booked by the hourly job.
  logs_besides: ["finding.repaired"],
}
