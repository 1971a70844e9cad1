import { model } from "@medusajs/framework/utils"

/** One run that laid beside each other what must agree. The one that is running stands for the lock: there is only one. */
export const Reconciliation = model
  .define("booking_reconciliation", {
    id: model.id({ prefix: "brec" }).primaryKey(),
    /** `recent`: orders that changed lately, and all seats and messages; `full`: everything there is. */
    scope: model.enum(["recent", "full"]),
    status: model.enum(["running", "finished", "failed"]).default("running"),
    /** The member of staff who asked for it; null: the job. */
    requested_by: model.text().nullable(),
    started_at: model.dateTime(),
    /** Its process renews this while it lives; once it has passed, another run may begin. */
    alive_until: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** How many bookings there were to check, for the progress. */
    expected: model.number(),
    /** How much of each kind was looked at: `{ orders, bookings, counters, claims, messages, chains }`. */
    counted: model.json(),
    found: model.number().default(0),
    /** How many of them were not known before. */
    fresh: model.number().default(0),
    resolved: model.number().default(0),
    /** Found beyond what is kept. */
    beyond: model.number().default(0),
    error: model.text().nullable(),
  })
  .indexes([{ on: ["status"], unique: true, where: "status = 'running'" }, { on: ["started_at"] }])
