import { z } from "@medusajs/framework/zod"
import { accept, type Decision, refuse } from "../decision"
import { add, type Minor, minor } from "../money/minor"

/** By what somebody paid, or was paid. */
export const RECEIPT_KINDS = ["cash", "card", "bank", "voucher", "other"] as const

/** What an order's entry refers to that stands for a receipt; it names the receipt. */
export const BY_RECEIPT = "booking_receipt"

/** The largest amount of one receipt, in minor units. */
const MAX_AMOUNT = 1_000_000_000

/** A receipt as staff type it (SPEC V8, V26): amounts of 0 and below too. */
export const receiptSchema = z
  .object({
    number: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .regex(/^\P{Cc}*$/u),
    amount: z.number().int().min(-MAX_AMOUNT).max(MAX_AMOUNT).transform(minor),
    kind: z.enum(RECEIPT_KINDS),
    paid_at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  })
  .strict()
export type ReceiptInput = z.infer<typeof receiptSchema>

type Known = ReceiptInput & { booking_id: string }

/** The number on the paper names one receipt: told again it is the same one, with other contents it is refused. */
export function sameReceipt(known: Known, told: Known): Decision<Known> {
  const same =
    known.booking_id === told.booking_id &&
    known.amount === told.amount &&
    known.kind === told.kind &&
    known.paid_at === told.paid_at
  return same ? accept(known) : refuse({ code: "receipt_number_used", number: told.number })
}

export type HeldMoney = {
  /** What the order holds, in minor units. */
  paid: Minor
  /** What open refund cases of the order ask for. */
  owed: Minor
  currency_code: string
}

/**
 * Nobody is paid more than the order holds, and nothing past a refund case: what goes out while one is open is taken for it by
 * whoever looks at the paper, and paid a second time by whoever looks at the case.
 */
export function coveredReceipt(amount: Minor, { paid, owed, currency_code }: HeldMoney): Decision<Minor> {
  if (amount >= 0) return accept(amount)
  if (owed > 0) return refuse({ code: "receipt_past_refund", owed, currency_code })
  return add(paid, amount) < 0 ? refuse({ code: "receipt_exceeds_paid", paid, currency_code }) : accept(amount)
}
