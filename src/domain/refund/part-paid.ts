import { type Minor, minor, ZERO } from "../money/minor"

/** What is still owed by a refund case, what earlier attempts have paid, and what went through for it altogether. */
export type CasePayments = { amount: number; paid: number; through: Minor }

/** Whether nothing is owed any more. */
export function isWhollyPaid({ amount, paid, through }: CasePayments): boolean {
  return through >= amount + paid
}

/** What the last attempt paid of the amount. Nothing where it is all of it: the case is closed then, with its amount. */
export function partPaid(payments: CasePayments): Minor {
  return isWhollyPaid(payments) ? ZERO : minor(Math.max(0, payments.through - payments.paid))
}
