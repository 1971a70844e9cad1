import type { MedusaContainer } from "@medusajs/framework/types"
import type { Postponed } from "../../../modules/booking/outbox/drain"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { composeAccountingList } from "./accounting-list"
import { composeAddressProof } from "./address-proof"
import { composeBankLink } from "./bank-link"
import { composeBookingCancelled } from "./booking-cancelled"
import { composeBookingChanged } from "./booking-changed"
import { composeBookingChangedNotice } from "./booking-changed-notice"
import { composeBookingConfirmed } from "./booking-confirmed"
import { composeBookingDenied } from "./booking-denied"
import { composeBookingDigest } from "./booking-digest"
import { composeBookingGranted } from "./booking-granted"
import { composeBookingInvitation } from "./booking-invitation"
import { composeBookingLinks } from "./booking-links"
import { composeBookingRebooked } from "./booking-rebooked"
import { composeBookingReminder } from "./booking-reminder"
import { composeBookingRequestedNotice } from "./booking-requested-notice"
import { composeBookingStatus } from "./booking-status"
import type { ComposedMail, ComposeMail } from "./composed-mail"
import { loadMailContext } from "./mail-context"
import { composeParticipantLink } from "./participant-link"
import { composeBookingApproved, composePayLink } from "./pay-link"
import { composeFinalNotice, composePaymentReminder } from "./payment-reminder"
import { composeRefundAnnounced } from "./refund-announced"
import { composeRefundCheck } from "./refund-check"
import { composeRefundPaid } from "./refund-paid"

/** The mails, by the topic of the message that asks for them. */
const MAILS: Record<string, ComposeMail> = {
  booking_confirmed: composeBookingConfirmed,
  booking_requested_notice: composeBookingRequestedNotice,
  booking_approved: composeBookingApproved,
  booking_denied: composeBookingDenied,
  pay_link: composePayLink,
  bank_link: composeBankLink,
  payment_reminder: composePaymentReminder,
  final_notice: composeFinalNotice,
  booking_changed: composeBookingChanged,
  booking_changed_notice: composeBookingChangedNotice,
  booking_rebooked: composeBookingRebooked,
  booking_cancelled: composeBookingCancelled,
  refund_announced: composeRefundAnnounced,
  refund_check: composeRefundCheck,
  refund_paid: composeRefundPaid,
  booking_reminder: composeBookingReminder,
  booking_invitation: composeBookingInvitation,
  booking_status: composeBookingStatus,
  booking_granted: composeBookingGranted,
  booking_links: composeBookingLinks,
  address_proof: composeAddressProof,
  participant_link: composeParticipantLink,
}

/** Makes the mail that a message asks for; null when there is nothing to say any more. */
export async function composeMail(
  container: MedusaContainer,
  message: LeasedMessage
): Promise<ComposedMail | Postponed | null> {
  if (message.topic === "booking_digest") return composeBookingDigest(container, message)
  if (message.topic === "accounting_list") return composeAccountingList(container, message)
  const compose = MAILS[message.topic]
  if (!compose) throw new Error(`No mail is called ${message.topic}`)
  return compose(await loadMailContext(container, message))
}
