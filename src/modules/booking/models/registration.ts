import { model } from "@medusajs/framework/utils"

/** What a cart says about its future participants before it is paid. One for each cart. */
export const Registration = model
  .define("booking_registration", {
    id: model.id({ prefix: "breg" }).primaryKey(),
    cart_id: model.text(),
    booker: model.json().nullable(),
    locale: model.text().nullable(),
    /** Of the bookings as a whole, by question; null: nobody asked. */
    answers: model.json().nullable(),
    /** `{ line_item_id, participants: RegisteredPerson[] }[]` */
    lines: model.json(),
    /** For whom the cart's add-ons are; null: nothing was said. */
    add_ons: model.json().nullable(),
    /** `DeskRecord`, where staff sell it; null: a customer buys. Nothing that customers write reaches it. */
    desk: model.json().nullable(),
    /** The request of staff that it is for, so that the same request finds it again; null: a customer's. */
    request_key: model.text().nullable(),
  })
  .indexes([
    { on: ["cart_id"], unique: true },
    { on: ["request_key"], unique: true },
  ])
