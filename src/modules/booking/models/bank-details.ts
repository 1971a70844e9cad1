import { model } from "@medusajs/framework/utils"

/**
 * Where a booking's refunds are to be transferred, sealed (see `sealBankDetails`). The database deletes them as soon as no
 * approved refund of the booking waits for a transfer any more: paid, rejected, superseded, handed on, or another way was chosen.
 */
export const BankDetails = model
  .define("booking_bank_details", {
    id: model.id({ prefix: "bbnk" }).primaryKey(),
    booking_id: model.text(),
    /** Of the IBAN, with its last four characters all that is ever shown but in the list of payouts. */
    country: model.text(),
    last_four: model.text(),
    salt: model.text(),
    sealed: model.text(),
    given_at: model.dateTime(),
  })
  .indexes([{ on: ["booking_id"], unique: true }])
