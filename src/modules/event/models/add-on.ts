import { model } from "@medusajs/framework/utils"
import { ADD_ON_LEVELS, ADD_ON_STATUSES } from "../../../domain/add-on/add-on"
import { ADD_ON_PREFIX } from "../../../domain/seats/sold-out"
import { Event } from "./event"

/**
 * An extra of an event, sold as one product variant: several events may offer the same. What is left of it is counted in
 * the booking module. Never deleted, since bookings refer to it: it is switched off.
 */
export const AddOn = model
  .define("booking_add_on", {
    id: model.id({ prefix: ADD_ON_PREFIX }).primaryKey(),
    title: model.text(),
    variant_id: model.text(),
    level: model.enum([...ADD_ON_LEVELS]),
    /** Null: whatever the ticket type. */
    ticket_type_ids: model.json().nullable(),
    /** Per booking or participant. */
    min: model.number().default(0),
    max: model.number().default(1),
    status: model.enum([...ADD_ON_STATUSES]).default("active"),
    available_from: model.dateTime().nullable(),
    available_until: model.dateTime().nullable(),
    rank: model.number().default(0),
    event: model.belongsTo(() => Event, { mappedBy: "add_ons" }),
  })
  .indexes([{ on: ["event_id", "variant_id"], unique: true }, { on: ["variant_id"] }])
  .checks([
    { name: "booking_add_on_limits", expression: (c) => `${c.min} >= 0 AND ${c.max} >= 1 AND ${c.min} <= ${c.max}` },
  ])
