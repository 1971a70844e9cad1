import type { MedusaContainer } from "@medusajs/framework/types"
import type { ExportKind } from "../../domain/export/export-request"
import { EXPORT_WORDS } from "../../domain/export/words"
import type { Language } from "../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { conditionsOf, type WantedBookings } from "../reading/booking-conditions"
import { runExport } from "./run-export"

export type ExportWanted = {
  kind: ExportKind
  /** Which bookings, as the list's filters say it, and as they were asked. */
  wanted: WantedBookings
  filter: Record<string, unknown>
  language: Language
  /** IANA */
  timezone: string
  actor: Actor
}

/**
 * Begins an export and goes on with it in this process; `done` never fails, for how it ended stands in its row. Throws
 * `export_busy` while as many run as may, in whatever process.
 */
export async function beginExport(
  container: MedusaContainer,
  { kind, wanted, filter, language, timezone, actor }: ExportWanted
): Promise<{ id: string; done: Promise<void> }> {
  const now = new Date()
  const bookings = conditionsOf(wanted, now)
  const words = EXPORT_WORDS[language]
  const file_name = `${words.sheet[kind]} ${now.toISOString().slice(0, 10)}.xlsx`
  const id = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .beginExport({ kind, filter, bookings, locale: language, timezone, file_name, actor })
  return { id, done: runExport(container, { id, kind, bookings, language, reader: { words, timezone } }) }
}
