import { model } from "@medusajs/framework/utils"
import { Event } from "./event"

/** One sitting of an event: people attend all dates of the event they booked. UTC instants. */
export const EventDate = model
  .define("booking_event_date", {
    id: model.id({ prefix: "bdate" }).primaryKey(),
    starts_at: model.dateTime(),
    ends_at: model.dateTime(),
    event: model.belongsTo(() => Event, { mappedBy: "dates" }),
  })
  .checks([{ name: "booking_event_date_times", expression: (c) => `${c.starts_at} < ${c.ends_at}` }])
