import { minor } from "../../../domain/money/minor"
import type { RebookingPlan } from "../../../domain/rebooking/plan"
import type { RebookingTrace } from "../rebooking/attempt"
import type { RebookingRecord } from "../rebooking/record-rebooking"
import { annasOrder, STAFF } from "./annas-order"
import { seats } from "./small-world"

/** Anna's two concert tickets for 100.00 become two for the matinée at 70.00. */
const PLAN: RebookingPlan = {
  hash: "0".repeat(64),
  from: side("concert", 10_000),
  to: side("matinee", 7_000),
  difference: minor(-3_000),
  settlement: { kind: "refund", carried: minor(7_000), due: minor(0), back: minor(3_000) },
  direction: "lower",
  strategy: "offset",
  strategies: ["offset"],
  transfer: {
    kind: "offset",
    amount: minor(10_000),
    captures_first: false,
    whole: true,
    releases: false,
    stays: minor(0),
    outside: false,
    due_on_invoice: false,
  },
  seats: [
    { counter_id: "matinee", event_id: "matinee", title: "Matinée", change: 2 },
    { counter_id: "matinee/adult", event_id: "matinee", title: "Adult", change: 2 },
    { counter_id: "concert", event_id: "concert", title: "Concert", change: -2 },
    { counter_id: "concert/adult", event_id: "concert", title: "Adult", change: -2 },
  ],
  add_ons: [],
  fees: [],
  promotion_codes: [],
  successors: [{ event_id: "matinee", event_title: "Matinée", tickets: 2 }],
  mails: ["booking_rebooked"],
  reason_required: false,
  giving_back: null,
  tickets: [
    {
      participant_id: "bpar_1",
      added: null,
      kind: "moves",
      to_event_id: "matinee",
      line: 0,
      name: "Anna Berg",
      from_title: "Adult",
      to_title: "Adult",
      to_ticket_type_id: "matinee/adult",
      old_amount: minor(5_000),
      new_amount: minor(3_500),
    },
  ],
  lines: [],
  currency_code: "eur",
  warnings: [],
}

function side(event: string, total: number): RebookingPlan["from"] {
  const times = { starts_at: "2027-06-01T18:00:00.000Z", timezone: "Europe/Berlin" }
  return { event_id: event, event_title: event, ...times, total: minor(total), tax: minor(0) }
}

/** What Anna's rebooking would write down before it does anything. */
export const TRACE: RebookingTrace = {
  old_order: { id: "order_anna", status: "pending", version: 1 },
  new_order_id: "order_new",
  collections: [{ id: "pay_col_anna", status: "completed", amount: 100 }],
  moved: ["pay_col_anna"],
  made: [],
  unpaid: [],
  release: [],
  invoice_provider: null,
  promotion_ids: [],
  usage: { give_back: [], take: [], customer: { customer_id: null, customer_email: null } },
  request: { scope: "rebook:anna", key: "once", fingerprint: "what was asked" },
}

/** The record of Anna's rebooking, as its workflow hands it over. */
export function rebookingOf(from_booking_id: string, given: Partial<RebookingRecord> = {}): RebookingRecord {
  return {
    rebooking_id: "breb_anna",
    from_booking_id,
    version: 1,
    plan: PLAN,
    drafts: [
      annasOrder({
        order_id: "order_new",
        event_id: "matinee",
        tickets: [
          {
            ticket_type_id: "matinee/adult",
            line_item_id: "line_2",
            first_name: "Anna",
            last_name: "Berg",
            answers: [],
          },
          { ticket_type_id: "matinee/adult", line_item_id: "line_2", answers: [] },
        ],
        seats: [seats("matinee/adult", 2, "line_2")],
        cart_id: null,
      }),
    ],
    notify_email: null,
    request: null,
    actor: STAFF,
    now: "2027-05-03T12:00:00.000Z",
    ...given,
  }
}
