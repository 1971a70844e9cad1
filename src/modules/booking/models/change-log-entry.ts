import { model } from "@medusajs/framework/utils"

/**
 * One line of the history of a booking, of an event, or of the shop's settings. Written once, never edited: a mistake gets a second line, and the
 * database refuses UPDATE and DELETE. `hash` covers the entry and the hash before it (DESIGN 3).
 */
export const ChangeLogEntry = model
  .define("booking_change_log_entry", {
    id: model.id({ prefix: "bchg" }).primaryKey(),
    /** The order of all entries across subjects; gaps are harmless, the chain counts for itself. */
    sequence: model.autoincrement(),
    subject_type: model.enum(["booking", "event", "shop"]),
    subject_id: model.text(),
    /** 1, 2, 3 … within the subject's chain. */
    position: model.number(),
    at: model.dateTime(),
    action: model.text(),
    actor_type: model.enum(["customer", "staff", "system"]),
    actor_id: model.text().nullable(),
    channel: model.enum(["portal", "store", "admin", "system"]),
    /** A salted digest too: the reason is free text, and stands beside the log. */
    reason: model.text().nullable(),
    request_id: model.text().nullable(),
    /** `{ subject, field, before, after }[]`, before and after as salted digests of the values beside the log. */
    changes: model.json(),
    hash: model.text(),
  })
  .indexes([
    { on: ["subject_id", "position"], unique: true },
    {
      on: ["actor_type", "at"],
      where:
        "action in ('booking.updated', 'booking.cancelled', 'booking.paid', 'booking.rebooked', 'booking.seats_righted', 'booking.anonymised')",
    },
  ])
