import { model } from "@medusajs/framework/utils"

/**
 * A damage that a reconciliation found, until one no longer finds it. What staff read is made from code and figures, so it
 * is in their language and holds nothing personal.
 */
export const Finding = model
  .define("booking_finding", {
    id: model.id({ prefix: "bfnd" }).primaryKey(),
    /** The same damage has the same key in every run; it is open once at a time. */
    key: model.text(),
    code: model.text(),
    severity: model.enum(["error", "warning"]),
    /** Where it is found again, or found gone: the area, and the order, counter, message … in it. */
    area: model.enum(["orders", "payments", "counters", "holds", "messages", "series", "histories"]),
    unit: model.text(),
    subject_type: model.enum(["booking", "order", "payment", "counter", "hold", "message", "series", "history"]),
    subject_id: model.text(),
    subject_name: model.text(),
    booking_id: model.text().nullable(),
    order_id: model.text().nullable(),
    event_id: model.text().nullable(),
    detail: model.text(),
    figures: model.json(),
    first_seen_at: model.dateTime(),
    last_seen_at: model.dateTime(),
    resolved_at: model.dateTime().nullable(),
    /** A member of staff has looked at it, and what they say. */
    looked_at: model.dateTime().nullable(),
    looked_by: model.text().nullable(),
    note: model.text().nullable(),
  })
  .indexes([
    { on: ["key"], unique: true, where: "resolved_at IS NULL" },
    { on: ["area", "unit"], where: "resolved_at IS NULL" },
    { on: ["resolved_at", "last_seen_at"] },
  ])
