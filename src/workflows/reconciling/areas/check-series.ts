import type { MedusaContainer } from "@medusajs/framework/types"
import { checkSeries } from "../../../domain/reconciliation/checks/number-series"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Report } from "../checked"

/** The number series of documents, all of them. */
export async function checkNumberSeries(container: MedusaContainer, report: Report): Promise<void> {
  const series = await container.resolve<BookingModuleService>(BOOKING_MODULE).readSeries()
  const findings = series.flatMap(checkSeries)
  await report({ area: "series", units: null, skipped: [], findings, complete: true, counted: {} })
}
