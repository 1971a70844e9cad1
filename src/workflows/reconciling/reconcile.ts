import type { MedusaContainer } from "@medusajs/framework/types"
import { checkCounters } from "./areas/check-counters"
import { checkHistories } from "./areas/check-histories"
import { checkHolds } from "./areas/check-holds"
import { checkMessages } from "./areas/check-messages"
import { checkOrders } from "./areas/check-orders"
import { checkPayments } from "./areas/check-payments"
import { checkNumberSeries } from "./areas/check-series"
import type { Report, Scope } from "./checked"

/** Lays beside each other what must agree, area by area, and reports each batch. Changes nothing. */
export async function reconcile(container: MedusaContainer, scope: Scope, report: Report): Promise<void> {
  await checkCounters(container, report)
  await checkHolds(container, report)
  await checkMessages(container, report)
  await checkOrders(container, scope, report)
  await checkPayments(container, scope, report)
  await checkNumberSeries(container, report)
  if (scope.histories) await checkHistories(container, report)
}
