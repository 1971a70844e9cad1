import { model } from "@medusajs/framework/utils"
import { Event } from "./event"

/**
 * One way of attending an event, sold as exactly one product variant. Its quota, like the event's capacity, is
 * counted in the booking module.
 */
export const TicketType = model
  .define("booking_ticket_type", {
    id: model.id({ prefix: "btype" }).primaryKey(),
    title: model.text(),
    rank: model.number().default(0),
    variant_id: model.text(),
    /** Overrides the event's self-service for this ticket type; null: the event decides (SPEC P1). */
    self_service: model.boolean().nullable(),
    policy: model.json(),
    event: model.belongsTo(() => Event, { mappedBy: "ticket_types" }),
  })
  .indexes([{ on: ["variant_id"], unique: true }])
