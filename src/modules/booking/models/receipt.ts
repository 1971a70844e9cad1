import { model } from "@medusajs/framework/utils"
import { RECEIPT_KINDS } from "../../../domain/paying/receipt"

/**
 * Money that came, or went, without passing through the shop's payments, as staff have it on paper: at the till, by transfer, by
 * voucher (SPEC V8, V26). Known by the number on the paper; written once, never edited: a mistake gets a second one.
 */
export const Receipt = model
  .define("booking_receipt", {
    id: model.id({ prefix: "brcp" }).primaryKey(),
    number: model.text(),
    booking_id: model.text(),
    order_id: model.text(),
    kind: model.enum([...RECEIPT_KINDS]),
    /** Minor units; 0 and below too: a voucher that was swapped, something that was paid out. */
    amount: model.number(),
    currency_code: model.text(),
    paid_at: model.dateTime(),
    /** The member of staff. */
    noted_by: model.text().nullable(),
    /** Since then it stands in the order's books; null: its process ended before, and a job books it. */
    booked_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["number"], unique: true }, { on: ["booking_id"] }, { on: ["order_id"] }])
