import type { SlipSaid } from "../../documents/slip/slips-pdf"
import { refundSlip, type SlipCase } from "../../domain/slip/refund-slip"
import { type PrintedSlip, printSlips, type SlipFrame } from "./print-slips"

/** The slips of those cases that a till is to pay out, a page for each (SPEC V25); null: there are none. */
export async function refundSlips(given: SlipFrame, cases: readonly SlipCase[]): Promise<PrintedSlip | null> {
  const { settings, facts } = given
  const [first, ...others] = cases.flatMap((one): SlipSaid[] => {
    const payout = refundSlip(one)
    if (!payout.ok) return []
    const { channel, ...money } = payout.value
    const { number } = facts.booking
    const code = { kind: "refund" as const, number, article_number: settings.slips.article_number, ...money }
    return [{ code, channel, account: null, due_at: null }]
  })
  return first ? printSlips(given, [first, ...others]) : null
}
