import type { MailFrame } from "../../domain/mail/facts"
import * as mails from "../index"
import type { MailTemplate } from "../mail-template"
import { renderMail } from "../render-mail"

const LANGUAGES = ["de", "en", "fr"] as const

/** Each mail, bound to its own example. */
const render = <Props extends MailFrame>(template: MailTemplate<Props>) => ({
  inLocale: (locale: string) => renderMail(template, { ...template.example, locale }),
})
const samples = {
  AccountingList: render(mails.AccountingList),
  AddressChanged: render(mails.AddressChanged),
  AddressProof: render(mails.AddressProof),
  BankLink: render(mails.BankLink),
  BookingCancelled: render(mails.BookingCancelled),
  BookingChanged: render(mails.BookingChanged),
  BookingChangedNotice: render(mails.BookingChangedNotice),
  BookingConfirmed: render(mails.BookingConfirmed),
  BookingDenied: render(mails.BookingDenied),
  BookingDigest: render(mails.BookingDigest),
  BookingGranted: render(mails.BookingGranted),
  BookingInvitation: render(mails.BookingInvitation),
  BookingLinks: render(mails.BookingLinks),
  BookingRebooked: render(mails.BookingRebooked),
  BookingReminder: render(mails.BookingReminder),
  BookingRequestedNotice: render(mails.BookingRequestedNotice),
  BookingStatus: render(mails.BookingStatus),
  ParticipantLink: render(mails.ParticipantLink),
  PayLink: render(mails.PayLink),
  PaymentReminder: render(mails.PaymentReminder),
  RefundAnnounced: render(mails.RefundAnnounced),
  RefundCheck: render(mails.RefundCheck),
  RefundPaid: render(mails.RefundPaid),
}

it("every mail has its sample here", () => {
  expect(Object.keys(samples)).toEqual(Object.keys(mails))
})

describe.each(Object.entries(samples))("%s", (name, sample) => {
  it.each(LANGUAGES)("says everything in %s, in both forms", async (language) => {
    const { subject, html, text } = await sample.inLocale(language)
    expect(html).toContain(`lang="${language}"`)
    for (const said of [subject, html, text]) {
      expect(said).not.toMatch(/\{\{|\}\}|undefined|\[object|NaN|Invalid Date/)
    }
    expect(subject.length).toBeLessThan(120)
    // The list of a period is about no booking.
    expect(text.includes("TX-7K4M-QR9T")).toBe(name !== "AccountingList")
    expect(text).not.toMatch(/<(td|p|div|html)/)
  })

  it("speaks English to a language that we do not have", async () => {
    const [english, polish] = await Promise.all([sample.inLocale("en"), sample.inLocale("pl-PL")])
    expect(polish).toEqual(english)
  })

  it("says something else in each language", async () => {
    const said = await Promise.all(LANGUAGES.map((language) => sample.inLocale(language)))
    expect(new Set(said.map(({ text }) => text)).size).toBe(LANGUAGES.length)
  })

  it("holds no markup that somebody typed", async () => {
    const { html } = await sample.inLocale("en")
    expect(html).not.toMatch(/<anna@|<corrected/)
  })
})
