import { randomUUID } from "node:crypto"
import { planCancellation } from "../../../src/domain/cancelling/plan-cancellation"
import { unwrap } from "../../../src/domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { type CancelRequest, cancel } from "../../../src/workflows/cancelling/cancel"
import { runEventCancellations } from "../../../src/workflows/cancelling/event/run-event-cancellation"
import { loadCancellingMatter } from "../../../src/workflows/cancelling/facts/load-facts"
import { anotherEvent } from "../../fixtures/world-events"
import { buySeats, buySeatsByCode, STAFF } from "./annas-seats"
import type { Story } from "./story"

type Case = { name: string; provider: string; fee: number; mixed: boolean }

const CASES: Case[] = [
  { name: "a cancellation that keeps a fee of what was authorised", provider: "pp_test_hold", fee: 3000, mixed: false },
  { name: "a cancellation of a part of an order, on invoice", provider: "pp_test_invoice", fee: 0, mixed: true },
]

/** Two concert seats with a promotion code, in a mixed order a T-shirt beside them, are cancelled. */
const whole: Story[] = CASES.map(({ name, provider, fee: amount, mixed }) => ({
  name,
  prepare: async ({ world, container }, email) => {
    const { id: booking_id, version, order_id } = await buySeatsByCode(world, { email, provider, mixed })
    const { facts } = await loadCancellingMatter(container, { booking_id, actor: "staff" })
    const { hash: plan_hash } = unwrap(planCancellation({ fee: { amount } }, facts))
    const request: CancelRequest = {
      booking_id,
      asked: { fee: { amount }, shown: { version, plan_hash } },
      actor: STAFF,
      idempotency_key: randomUUID(),
    }
    return {
      act: async () => void (await cancel(container, request)),
      orders: async () => [order_id],
    }
  },
}))

/** Two bookings of an event that does not take place: one is paid by card, the other by nobody yet. */
const event: Story = {
  name: "the cancellation of an event with its bookings",
  // The first booking is done, the second untouched.
  dies_after: "settle-cancellation › end-cancellation",
  prepare: async ({ world, container }, email) => {
    const event = await anotherEvent(world)
    const orders: string[] = []
    for (const provider of ["pp_test_card", "pp_test_invoice"]) {
      orders.push((await buySeats(world, { email, provider, event })).order_id)
    }
    const run = { event_id: event.id, reason: "Storm", message: null, actor_id: null }
    const id = await container.resolve<BookingModuleService>(BOOKING_MODULE).beginEventCancellation(run)
    return {
      act: () => runEventCancellations(container, id),
      orders: async () => orders,
    }
  },
}

export const cancellations = [...whole, event]
