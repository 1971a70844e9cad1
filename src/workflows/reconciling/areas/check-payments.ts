import type { MedusaContainer } from "@medusajs/framework/types"
import { checkPayment, type PaymentOfCart } from "../../../domain/reconciliation/checks/payment-of-cart"
import type { Report, Scope } from "../checked"
import { paymentPages, readPayments } from "../reading/read-payments"

/** Money that customers paid for tickets, and that no order knows of: all payments, or those made since. */
export async function checkPayments(container: MedusaContainer, scope: Scope, report: Report): Promise<void> {
  for await (const payments of paymentPages(container, scope.since)) await tell(payments, report)
  if (scope.since !== null) return
  await report({ area: "payments", units: null, skipped: [], findings: [], complete: true, counted: {} })
}

export async function checkThesePayments(
  container: MedusaContainer,
  ids: readonly string[],
  report: Report
): Promise<void> {
  await tell(await readPayments(container, { id: [...ids] }), report)
}

async function tell(payments: readonly PaymentOfCart[], report: Report): Promise<void> {
  const now = new Date()
  await report({
    area: "payments",
    units: payments.map(({ id }) => id),
    skipped: [],
    findings: payments.flatMap((payment) => checkPayment(payment, now)),
    complete: true,
    counted: {},
  })
}
