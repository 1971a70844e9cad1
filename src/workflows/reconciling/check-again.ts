import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { checkCounters } from "./areas/check-counters"
import { checkHistories } from "./areas/check-histories"
import { checkHolds } from "./areas/check-holds"
import { checkMessages } from "./areas/check-messages"
import { checkTheseOrders } from "./areas/check-orders"
import { checkThesePayments } from "./areas/check-payments"
import { checkNumberSeries } from "./areas/check-series"
import type { Report } from "./checked"
import type { StoredFinding } from "./repairs/repair"

/** Looks again where a finding was made, and keeps what is there now. @returns what is still wrong there */
export async function checkAgain(container: MedusaContainer, { area, unit }: StoredFinding): Promise<StoredFinding[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const report: Report = async (checked) => {
    await bookings.keepFindings({ ...checked, run_id: null })
  }
  switch (area) {
    case "orders":
      await checkTheseOrders(container, { orderIds: [unit], quiet_since: null }, report)
      break
    case "payments":
      await checkThesePayments(container, [unit], report)
      break
    case "counters":
      await checkCounters(container, report, [unit])
      break
    case "holds":
      await checkHolds(container, report, unit)
      break
    case "messages":
      await checkMessages(container, report, unit)
      break
    case "series":
      await checkNumberSeries(container, report)
      break
    default:
      await checkHistories(container, report)
  }
  return bookings.listFindings({ area, unit, resolved_at: null }, { order: { id: "ASC" } })
}
