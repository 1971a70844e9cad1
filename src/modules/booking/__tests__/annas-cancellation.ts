import { minor } from "../../../domain/money/minor"
import type { CancellationRecord } from "../cancelling/record-cancellation"
import type { CancellationTrace } from "../cancelling/trace"
import { STAFF } from "./annas-order"

/** What Anna's cancellation leaves to do in her order: a fee of 20.00 is kept of 100.00. */
const TRACE: CancellationTrace = {
  currency_code: "eur",
  line_ids: ["line_1"],
  fee_lines: [{ id: "ordli_fee", title: "Stornogebühr", amount: 20, tax_lines: [] }],
  capture: [],
  release: [],
  unpaid: [],
  due_collection: "pay_col_due",
  invoice_provider: null,
  usage: { give_back: [], customer: { customer_id: null, customer_email: "anna@example.com" } },
  closable: true,
}

/** The record of Anna's cancellation of her two tickets, as its workflow hands it over. */
export function cancellationOf(booking_id: string, given: Partial<CancellationRecord> = {}): CancellationRecord {
  const ticket = { title: "Adult", amount: minor(5_000), fee: minor(1_000), back: minor(4_000) }
  return {
    booking_id,
    order_id: "order_anna",
    version: 1,
    plan: {
      hash: "0".repeat(64),
      tickets: [
        { ...ticket, participant_id: "bpar_1", name: "Anna Berg" },
        { ...ticket, participant_id: "bpar_2", name: "" },
      ],
      add_ons: [],
      ...{ total: minor(10_000), fee: minor(2_000), back: minor(8_000), due: minor(0), currency_code: "eur" },
      ...{ settlement: "refund", captures: false, closes_order: true, auto_refund: false },
      fee_lines: [{ line_item_id: "line_1", amount: minor(2_000) }],
      ...{ reason_required: false, reasons: [], notice: null },
    },
    fee_term: null,
    trace: TRACE,
    event_cancellation_id: null,
    denied: false,
    request: null,
    actor: STAFF,
    now: "2027-05-03T12:00:00.000Z",
    ...given,
  }
}
