import { model } from "@medusajs/framework/utils"
import { EXPORT_KINDS } from "../../../domain/export/export-request"

/**
 * A file that somebody asked for: who, when and of what stays after the file is erased. What was searched for goes with
 * the file, for it may be somebody's name.
 */
export const Export = model
  .define("booking_export", {
    id: model.id({ prefix: "bexp" }).primaryKey(),
    kind: model.enum([...EXPORT_KINDS]),
    /** Which bookings, as the list's filters say it. */
    filter: model.json(),
    /** The language of the file (de, en, fr), and the zone of its times (IANA). */
    locale: model.text(),
    timezone: model.text(),
    status: model.enum(["running", "finished", "failed"]).default("running"),
    /** The member of staff who asked for it. */
    requested_by: model.text().nullable(),
    started_at: model.dateTime(),
    /** Its process renews this while it lives; once it has passed, nobody goes on with it. */
    alive_until: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** Bookings to go through, and gone through: its progress. */
    expected: model.number(),
    done: model.number().default(0),
    /** Rows written, without the header. */
    rows: model.number().default(0),
    /** Of the file, in bytes. */
    size: model.number().nullable(),
    file_name: model.text(),
    /** Of Medusa's file module, where it lies sealed; null before it is begun and after it is erased. */
    file_key: model.text().nullable(),
    /** From when on the file is erased. */
    expires_at: model.dateTime(),
    error: model.text().nullable(),
  })
  .indexes([
    { on: ["started_at"] },
    { on: ["status"], where: "status = 'running'" },
    { on: ["expires_at"], where: "file_key IS NOT NULL" },
  ])
