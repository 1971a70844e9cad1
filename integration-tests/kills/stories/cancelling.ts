import { randomUUID } from "node:crypto"
import { planCancellation } from "../../../src/domain/cancelling/plan-cancellation"
import { unwrap } from "../../../src/domain/refusal/refusal-error"
import { type CancelRequest, cancel } from "../../../src/workflows/cancelling/cancel"
import { loadCancellingMatter } from "../../../src/workflows/cancelling/facts/load-facts"
import { ok } from "../../fixtures/api"
import { buy } from "../../fixtures/buy"
import { bookingOf, variantOf } from "../../fixtures/rebook"
import type { Story } from "./story"

type Case = { name: string; provider: string; fee: number; mixed: boolean }

const CASES: Case[] = [
  { name: "a cancellation that keeps a fee of what was authorised", provider: "pp_test_hold", fee: 3000, mixed: false },
  { name: "a cancellation of a part of an order, on invoice", provider: "pp_test_invoice", fee: 0, mixed: true },
]

/** Two concert seats with a promotion code, in a mixed order a T-shirt beside them, are cancelled. */
export const cancellations: Story[] = CASES.map(({ name, provider, fee: amount, mixed }) => ({
  name,
  prepare: async ({ world, container }, email) => {
    const { staff, events, shirt } = world
    const code = `TENTH${randomUUID().slice(0, 8).toUpperCase()}`
    await ok(
      staff.post("/admin/promotions", {
        ...{ code, type: "standard", status: "active", is_automatic: false, limit: 1 },
        application_method: { type: "percentage", target_type: "order", value: 10 },
      })
    )
    const tickets = { variant_id: variantOf(events.concert), quantity: 2 }
    const lines = mixed ? [tickets, { variant_id: shirt.variant_id, quantity: 1 }] : [tickets]
    const { order } = await buy(world, { email, lines, provider, promo_codes: [code] })
    const { id: booking_id, version } = await bookingOf(staff, order.id, events.concert)
    const { facts } = await loadCancellingMatter(container, { booking_id, actor: "staff" })
    const { hash: plan_hash } = unwrap(planCancellation({ fee: { amount } }, facts))
    const request: CancelRequest = {
      booking_id,
      asked: { fee: { amount }, shown: { version, plan_hash } },
      actor: { type: "staff", id: "user_1", channel: "admin" },
      idempotency_key: randomUUID(),
    }
    return {
      act: async () => void (await cancel(container, request)),
      orders: async () => [order.id],
    }
  },
}))
