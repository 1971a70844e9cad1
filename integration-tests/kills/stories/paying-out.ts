import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { payByHand } from "../../../src/workflows/refunding/by-hand/pay-by-hand"
import { payRefundCase } from "../../../src/workflows/refunding/pay-refund-case"
import { ok } from "../../fixtures/api"
import { rebook, toEvent } from "../../fixtures/rebook"
import { buySeats, STAFF } from "./annas-seats"
import type { Story } from "./story"

/** Two concert seats became two for the cheaper matinée: 60.00 go back, approved by staff. */
const payout = (name: string, { mixed }: { mixed: boolean }): Story => ({
  name,
  prepare: async ({ world, container }, email) => {
    const { staff, events } = world
    const old = await buySeats(world, { email, provider: "pp_test_card", mixed })
    const { booking } = await rebook(staff, old, toEvent(events.concert, events.matinee))
    const case_id = booking.refund_cases[0]?.id ?? ""
    await ok(staff.post(`/admin/refund-cases/${case_id}/approve`))
    return {
      act: () => pay(container, case_id),
      orders: async () => [old.order_id, booking.order_id],
    }
  },
  logs_besides: ["refund_case.broken_off"],
})

/** Staff who see that it is paid do not pay again; who see that it is not do, and that is another request. */
async function pay(container: MedusaContainer, id: string): Promise<void> {
  const { status } = await container.resolve<BookingModuleService>(BOOKING_MODULE).retrieveRefundCase(id)
  if (status === "paid") return
  await payRefundCase(container, { id, actor: STAFF, idempotency_key: randomUUID() })
}

/** The same, and staff hand the 60.00 over at the till. */
const byHand: Story = {
  name: "a refund that is paid in cash",
  // It is said to be paid, and the order's books do not say so.
  dies_after: "BookingModuleService › beginHandPayout",
  prepare: async ({ world, container }, email) => {
    const { staff, events } = world
    const old = await buySeats(world, { email, provider: "pp_test_card" })
    const { booking } = await rebook(staff, old, toEvent(events.concert, events.matinee))
    const id = booking.refund_cases[0]?.id ?? ""
    await ok(staff.post(`/admin/refund-cases/${id}/approve`, { channel: "cash" }))
    const hand = { channel: "cash" as const, reference: randomUUID(), paid_at: new Date().toISOString() }
    const request = { id, actor: STAFF, idempotency_key: randomUUID(), hand }
    return {
      act: () => payByHand(container, request),
      orders: async () => [old.order_id, booking.order_id],
    }
  },
}

export const payouts = [
  byHand,
  payout("a payout of what a rebooking left over", { mixed: false }),
  payout("a payout out of a payment that stands with another order", { mixed: true }),
]
