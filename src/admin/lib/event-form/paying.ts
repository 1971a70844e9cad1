import type { AdminEvent } from "../contract/event"

/** Until when an event's bookings are to be paid, as a form holds it: empty days are the shop's. */
export type PayingForm = { payment_term_days: string; payment_reminders: boolean }

type Paying = Pick<AdminEvent, "payment_term_days" | "payment_reminders">

export function payingForm({ payment_term_days, payment_reminders }: Paying): PayingForm {
  return { payment_term_days: payment_term_days === null ? "" : String(payment_term_days), payment_reminders }
}

export function payingChange({ payment_term_days, payment_reminders }: PayingForm): Paying {
  const days = payment_term_days.trim()
  return { payment_term_days: days === "" ? null : Number(days), payment_reminders }
}
