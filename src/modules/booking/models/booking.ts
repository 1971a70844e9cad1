import { model } from "@medusajs/framework/utils"
import { Participant } from "./participant"

/**
 * What one booker holds for one event within one Medusa order. What is paid is read from the order, never copied.
 * A booking is never deleted, and its event and tickets never change in place (SPEC U5, V35).
 */
export const Booking = model
  .define("booking", {
    id: model.id({ prefix: "bkg" }).primaryKey(),
    /** `TX-XXXX-XXXX`. It identifies the booking; it does not open it. */
    number: model.text().searchable(),
    event_id: model.text(),
    order_id: model.text(),
    status: model
      .enum(["awaiting_opt_in", "awaiting_approval", "awaiting_payment", "confirmed", "cancelled"])
      .default("confirmed"),
    origin: model.enum(["online", "on_site", "phone"]).default("online"),
    first_name: model.text().searchable().nullable(),
    last_name: model.text().searchable().nullable(),
    email: model.text().searchable(),
    phone: model.text().nullable(),
    address: model.json().nullable(),
    /** BCP 47; the language of its mails and tickets. */
    locale: model.text(),
    /** True while a participant has no name: the storefront did not ask, the confirmation mail does. */
    incomplete: model.boolean().default(false),
    /** The order came without seats and there were none left: staff must decide. Never set silently (DESIGN 2). */
    oversold: model.boolean().default(false),
    /** The booking that this one is in addition to (SPEC V27); null: to none. */
    additional_to: model.text().nullable(),
    /** Raised by every write; a write with a stale one is refused. */
    version: model.number().default(1),
    /** Raised to kill every edit token given out before. */
    token_generation: model.number().default(1),
    changed_at: model.dateTime(),
    cancelled_at: model.dateTime().nullable(),
    /** Since then nothing personal is left of it, and nobody can put anything back (SPEC V35). */
    anonymised_at: model.dateTime().nullable(),
    /** Until when what is open of its order is to be paid, and since when that is asked for; null: nothing is (SPEC V12). */
    payment_due_at: model.dateTime().nullable(),
    payment_due_since: model.dateTime().nullable(),
    /** What costs money later, by ticket type, as it was agreed at purchase (`BookingTerms`); null: before there were terms. */
    terms: model.json().nullable(),
    participants: model.hasMany(() => Participant, { mappedBy: "booking" }).searchable(),
  })
  .indexes([
    { on: ["number"], unique: true },
    { on: ["order_id", "event_id"], unique: true },
    { on: ["email"] },
    { on: ["additional_to"] },
    { on: ["payment_due_at", "id"], where: "payment_due_at is not null" },
    { on: ["created_at", "id"] },
    { on: ["event_id", "created_at", "id"] },
    { on: ["event_id", "status", "created_at", "id"] },
    { on: ["status", "created_at", "id"] },
    { on: ["status", "incomplete", "created_at", "id"] },
    { on: ["incomplete", "created_at", "id"] },
  ])
