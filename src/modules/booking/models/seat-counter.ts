import { model } from "@medusajs/framework/utils"

/**
 * The seats of an event, or of a ticket type with its quota. `taken` is the sum of its claims' quantities, always.
 * The check refuses an oversale even to a script that goes around the service; `overbooked` is what the desk allowed.
 */
export const SeatCounter = model
  .define("booking_seat_counter", {
    /** The id of the event or of the ticket type. */
    id: model.text().primaryKey(),
    /** Null: unlimited. */
    capacity: model.number().nullable(),
    taken: model.number().default(0),
    overbooked: model.number().default(0),
  })
  .checks([
    {
      name: "booking_seat_counter_not_oversold",
      expression: (c) => `${c.capacity} IS NULL OR ${c.taken} <= ${c.capacity} + ${c.overbooked}`,
    },
    { name: "booking_seat_counter_not_negative", expression: (c) => `${c.taken} >= 0 AND ${c.overbooked} >= 0` },
  ])
