import type { MailBooking, MailFrame, ManageLink } from "../domain/mail/facts"
import type { TextTopic } from "../domain/mail/text/topics"
import { BankLink } from "./bank-link"
import { BookingCancelled } from "./booking-cancelled"
import { BookingChanged } from "./booking-changed"
import { BookingConfirmed, type BookingConfirmedProps } from "./booking-confirmed"
import { BookingDenied } from "./booking-denied"
import { BookingGranted } from "./booking-granted"
import { BookingInvitation } from "./booking-invitation"
import { BookingRebooked } from "./booking-rebooked"
import { BookingReminder } from "./booking-reminder"
import { BookingStatus } from "./booking-status"
import * as example from "./example"
import type { MailTemplate } from "./mail-template"
import { PayLink, type PayLinkProps } from "./pay-link"
import { PaymentReminder, type PaymentReminderProps } from "./payment-reminder"
import { RefundAnnounced } from "./refund-announced"
import { RefundPaid } from "./refund-paid"
import { type RenderedMail, renderMail } from "./render-mail"

/** What a sample shows of reality; the rest is the template's example. */
export type SampleData = { frame: MailFrame; booking?: MailBooking; manage?: ManageLink }

type Sample = (data: SampleData) => Promise<RenderedMail>
type AboutBooking = MailFrame & { booking: MailBooking }

const SAMPLES: Record<TextTopic, Sample> = {
  booking_confirmed: received("booking_confirmed"),
  booking_received: received("booking_received"),
  booking_requested: received("booking_requested"),
  booking_approved: paying("booking_approved"),
  booking_denied: about(BookingDenied, () => ({})),
  pay_link: paying("pay_link"),
  bank_link: about(BankLink, () => ({})),
  payment_reminder: reminding("payment_reminder"),
  final_notice: reminding("final_notice"),
  booking_changed: about(BookingChanged, ({ manage = example.manage }) => ({ manage })),
  booking_status: about(BookingStatus, ({ manage = example.manage }) => ({ manage })),
  booking_reminder: about(BookingReminder, ({ manage = example.openManage }) => ({
    manage: { ...manage, until: manage.until ?? example.openManage.until },
  })),
  booking_invitation: about(BookingInvitation, ({ manage = example.manage }) => ({ manage })),
  booking_granted: about(BookingGranted, ({ manage = example.manage }) => ({ manage })),
  booking_rebooked: ({ frame, booking: to = BookingRebooked.example.to, manage = example.manage }) =>
    renderMail(BookingRebooked, { ...BookingRebooked.example, ...frame, to, manage }),
  booking_cancelled: about(BookingCancelled, () => ({})),
  refund_announced: about(RefundAnnounced, () => ({})),
  refund_paid: about(RefundPaid, () => ({})),
}

/** A mail as an organiser's words would make it: for previews, and to send to oneself. */
export function sampleMail(topic: TextTopic, data: SampleData): Promise<RenderedMail> {
  return SAMPLES[topic](data)
}

function received(stage: BookingConfirmedProps["stage"]): Sample {
  return about(BookingConfirmed, ({ manage = example.manage }) => ({ manage, stage }))
}

function paying(said: PayLinkProps["said"]): Sample {
  return about(PayLink, () => ({ said }))
}

function reminding(said: PaymentReminderProps["said"]): Sample {
  return about(PaymentReminder, () => ({ said }))
}

function about<Props extends AboutBooking>(
  template: MailTemplate<Props>,
  real: (data: SampleData) => Partial<Props>
): Sample {
  return (data) => {
    const { frame, booking = template.example.booking } = data
    return renderMail(template, { ...template.example, ...frame, booking, ...real(data) })
  }
}
