import { model } from "@medusajs/framework/utils"
import { REFUND_CHANNELS } from "../../../domain/refund/channel"

/** Money owed back, from request to payout. Amounts in minor units of `currency_code`. */
export const RefundCase = model
  .define("booking_refund_case", {
    id: model.id({ prefix: "bref" }).primaryKey(),
    booking_id: model.text(),
    /** The order whose pending difference is paid back. */
    order_id: model.text(),
    /** What is still to be paid. */
    amount: model.number(),
    /** What attempts that failed half way have paid: taken off `amount` then. */
    paid: model.number().default(0),
    currency_code: model.text(),
    status: model.enum(["requested", "approved", "rejected", "paid"]).default("requested"),
    channel: model.enum([...REFUND_CHANNELS]).default("provider"),
    /** Why it was opened: `rebooking`, `cancellation` … */
    cause: model.text(),
    attempts: model.number().default(0),
    /** When the attempt began that has not ended yet, as far as anybody knows; null while none runs. */
    attempt_began_at: model.dateTime().nullable(),
    /** The refund in core's books of which only the provider knows whether it was paid. Nothing is paid until staff say. */
    unclear_refund_id: model.text().nullable(),
    last_error: model.text().nullable(),
    decided_by: model.text().nullable(),
    reason: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    /** What staff say of a payment by hand: its receipt or transfer number, and when it was made. Set as its booking begins. */
    reference: model.text().nullable(),
    reference_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["booking_id"] },
    { on: ["order_id"] },
    { on: ["created_at", "id"] },
    { on: ["status", "created_at", "id"] },
    { on: ["attempt_began_at"], where: "attempt_began_at IS NOT NULL" },
    { on: ["unclear_refund_id"], where: "unclear_refund_id IS NOT NULL" },
    { on: ["channel", "reference"], unique: true, where: "reference IS NOT NULL" },
  ])
  .checks([{ name: "booking_refund_case_amount", expression: (c) => `${c.amount} > 0` }])
