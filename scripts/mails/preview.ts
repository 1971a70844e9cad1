/**
 * npm run mails
 *
 * Writes every mail with its example, in each language, and a ticket to .cache/mails, to look at in a browser.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ticketsPdf } from "../../src/documents/ticket/tickets-pdf"
import type { MailFrame } from "../../src/domain/mail/facts"
import { LANGUAGES } from "../../src/domain/refusal/sentences"
import * as example from "../../src/emails/example"
import * as mails from "../../src/emails/index"
import type { MailTemplate } from "../../src/emails/mail-template"
import { renderMail } from "../../src/emails/render-mail"

const FOLDER = join(__dirname, "..", "..", ".cache", "mails")

async function write<Props extends MailFrame>(name: string, template: MailTemplate<Props>): Promise<void> {
  for (const locale of LANGUAGES) {
    const { subject, html, text } = await renderMail(template, { ...template.example, locale })
    writeFileSync(join(FOLDER, `${name}.${locale}.html`), html)
    writeFileSync(join(FOLDER, `${name}.${locale}.txt`), text)
    console.log(`${name}.${locale}  ${subject}`)
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await write("booking-confirmed", mails.BookingConfirmed)
  await write("booking-changed", mails.BookingChanged)
  await write("address-changed", mails.AddressChanged)
  await write("booking-changed-notice", mails.BookingChangedNotice)
  await write("booking-rebooked", mails.BookingRebooked)
  await write("booking-cancelled", mails.BookingCancelled)
  await write("refund-paid", mails.RefundPaid)
  await write("booking-reminder", mails.BookingReminder)
  await write("booking-invitation", mails.BookingInvitation)
  await write("booking-granted", mails.BookingGranted)
  await write("booking-status", mails.BookingStatus)
  await write("booking-denied", mails.BookingDenied)
  await write("booking-requested-notice", mails.BookingRequestedNotice)
  await write("pay-link", mails.PayLink)
  await write("payment-reminder", mails.PaymentReminder)
  await write("bank-link", mails.BankLink)
  await write("refund-announced", mails.RefundAnnounced)
  await write("booking-digest", mails.BookingDigest)
  await write("refund-check", mails.RefundCheck)
  await write("accounting-list", mails.AccountingList)
  const { number, event, participants } = example.booking
  const tickets = participants.map((participant, index) => ({ ...participant, code: `7K4MQR9TACDEFGH${index + 3}` }))
  for (const locale of LANGUAGES) {
    writeFileSync(
      join(FOLDER, `ticket.${locale}.pdf`),
      await ticketsPdf({ ...example.frame, locale, number, event, tickets })
    )
  }
  console.log(`Written to ${FOLDER}`)
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
