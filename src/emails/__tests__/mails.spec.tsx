import { minor } from "../../domain/money/minor"
import {
  AddressChanged,
  BookingCancelled,
  BookingChanged,
  BookingConfirmed,
  BookingRebooked,
  PaymentReminder,
  RefundPaid,
} from "../index"
import { renderMail } from "../render-mail"

const confirmed = { ...BookingConfirmed.example, locale: "de" }
const named = confirmed.booking.participants.map((participant) => ({ ...participant, name: "Björk" }))

describe("the confirmation", () => {
  it("tells what, when in the event's zone, where, who, and what it costs", async () => {
    const { text } = await renderMail(BookingConfirmed, confirmed)
    expect(text).toContain("Samstag, 24. Oktober 2026, 19:30 – 22:00 MESZ")
    expect(text).toContain("Sonntag, 25. Oktober 2026, 19:30 – 22:00 MEZ")
    expect(text).toContain("Zeitzone: Europe/Berlin")
    expect(text).toContain("Kleiner Saal, Uferstraße 3, 10115 Berlin")
    expect(text).toMatch(/2\. Björk +Parkett/)
    expect(text).toMatch(/2 × Programmheft +10,00\s€/)
    expect(text).toMatch(/Summe +118,50\s€/)
    expect(text).toMatch(/Gesamte Bestellung #1042 +143,40\s€/)
  })

  it("writes what people typed as text, in HTML and in plain text", async () => {
    const { html, text } = await renderMail(BookingConfirmed, confirmed)
    expect(html).toContain("Anna &lt;anna@example.com&gt;")
    expect(html).toContain("Seán O&#x27;Brien-Łukasiewicz")
    expect(text).toContain("Guten Tag Anna <anna@example.com>,")
    expect(text).toContain("Seán O'Brien-Łukasiewicz")
  })

  it("asks for the names that are missing, with the link to fill them in", async () => {
    const { text } = await renderMail(BookingConfirmed, confirmed)
    expect(text).toContain("Bei 1 von 3 Tickets fehlt noch der Name.")
    expect(text).toContain(`Namen eintragen ${confirmed.manage.url}`)
  })

  it("asks for them by answer where the customer may not change anything", async () => {
    const { text } = await renderMail(BookingConfirmed, { ...confirmed, manage: { ...confirmed.manage, until: null } })
    expect(text).toContain("Bitte antworten Sie auf diese E-Mail mit den Namen")
    expect(text).not.toContain("Namen eintragen")
    expect(text).toContain(`Buchung verwalten ${confirmed.manage.url}`)
  })

  it("asks nobody when everybody is named, and links to the booking once", async () => {
    const booking = { ...confirmed.booking, participants: named }
    const { text } = await renderMail(BookingConfirmed, { ...confirmed, booking })
    expect(text).not.toContain("fehlt noch")
    expect(text.split(confirmed.manage.url)).toHaveLength(2)
  })

  it("says until when the booking can be changed, and says nothing where it cannot", async () => {
    const closed = { ...confirmed, manage: { ...confirmed.manage, until: null } }
    expect((await renderMail(BookingConfirmed, confirmed)).text).toContain("bis Samstag, 24. Oktober 2026, 19:30 MESZ")
    expect((await renderMail(BookingConfirmed, closed)).text).not.toContain("Sie können Ihre Buchung bis")
  })

  it("promises the tickets for later while nothing is paid", async () => {
    const totals = { ...confirmed.totals, payment: "open" as const }
    const { text } = await renderMail(BookingConfirmed, { ...confirmed, totals, tickets_attached: false })
    expect(text).toContain("Ihre Buchung ist bestätigt")
    expect(text).toContain("Ihre Tickets folgen")
    expect(text).toContain("Noch nicht bezahlt")
    expect(text).not.toContain("Ihre Tickets finden Sie im Anhang")
  })

  it("confirms nothing that waits for its payment", async () => {
    const { subject, text } = await renderMail(BookingConfirmed, { ...confirmed, stage: "booking_received" })
    expect(subject).toBe("Ihre Buchung TX-7K4M-QR9T wartet auf die Zahlung: Winterreise & mehr: Lieder “im Schnee”")
    expect(text).toContain("bestätigt ist die Buchung, sobald die Zahlung eingegangen ist")
    expect(text).not.toContain("Ihre Buchung ist bestätigt")
  })

  it("greets a booker without a name", async () => {
    const { text } = await renderMail(BookingConfirmed, { ...confirmed, booking: { ...confirmed.booking, booker: "" } })
    expect(text).toContain("Guten Tag,\n")
  })

  it("keeps its subject on one line, whatever an event is called", async () => {
    const event = { ...confirmed.booking.event, title: "Two\r\nBcc: eve@example.com" }
    const { subject } = await renderMail(BookingConfirmed, { ...confirmed, booking: { ...confirmed.booking, event } })
    expect(subject).toBe("Ihre Buchung TX-7K4M-QR9T: Two Bcc: eve@example.com")
  })

  it("shows the shop's logo where it has one", async () => {
    const brand = { name: "Fluss & Ufer", logo_url: "https://shop.example.com/logo.png" }
    const { html } = await renderMail(BookingConfirmed, { ...confirmed, brand })
    expect(html).toMatch(/<img alt="Fluss &amp; Ufer"[^>]*src="https:\/\/shop.example.com\/logo.png"/)
  })
})

it("the mail to the former address holds no link into the booking and no name", async () => {
  const { html } = await renderMail(AddressChanged, AddressChanged.example)
  expect(html).not.toMatch(/href="http|token=|Anna/)
})

it("a change shows before and after in one line each", async () => {
  const { text } = await renderMail(BookingChanged, BookingChanged.example)
  expect(text).toMatch(/Last name, participant 1 +O'Brien +O'Brien-Łukasiewicz/)
  expect(text).toMatch(/Phone, participant 2 +– +•••67/)
})

describe("the mail about a rebooking", () => {
  const rebooked = BookingRebooked.example
  const textOf = async (sums: { new_total: number; carried_over: number; due: number; back: number }) => {
    const { new_total, carried_over, due, back } = sums
    const amounts = {
      new_total: minor(new_total),
      carried_over: minor(carried_over),
      due: minor(due),
      back: minor(back),
    }
    const statement = { ...rebooked.statement, ...amounts }
    return (await renderMail(BookingRebooked, { ...rebooked, statement })).text
  }

  it("states what goes back", async () => {
    const text = await textOf({ new_total: 7000, carried_over: 7000, due: 0, back: 3000 })
    expect(text).toMatch(
      /Previous booking +€100.00\s+New booking +€70.00\s+Carried over from your payment +€70.00\s+We refund +€30.00/
    )
    expect(text).not.toContain("Still to be paid")
  })

  it("states what is still to be paid", async () => {
    const text = await textOf({ new_total: 15000, carried_over: 10000, due: 5000, back: 0 })
    expect(text).toMatch(/Still to be paid +€50.00/)
    expect(text).not.toContain("We refund")
  })

  it("says that nothing is left when it is even", async () => {
    const text = await textOf({ new_total: 10000, carried_over: 10000, due: 0, back: 0 })
    expect(text).toContain("Nothing is left to pay.")
  })
})

it.each([
  ["jpy", "¥3,000"],
  ["eur", "€30.00"],
  ["kwd", "KWD 3.000"],
])("a refund in %s has the decimals of its currency", async (currency_code, amount) => {
  const { subject } = await renderMail(RefundPaid, { ...RefundPaid.example, currency_code })
  expect(subject).toBe(`Refund of ${amount} for booking TX-7K4M-QR9T`)
})

describe("the reminder of a payment (V13)", () => {
  const reminder = PaymentReminder.example

  it("offers the link, the account with the invoice's number, and the desk", async () => {
    const { text } = await renderMail(PaymentReminder, reminder)
    expect(text).toMatch(/Choose how to pay https:\S+#pay=\S+\s+Or transfer the amount to this account:/)
    expect(text).toMatch(
      /IBAN\s+DE02 1203 0000 0000 2020 51\s+BIC\s+BYLADEM1001\s+Reference\s+RE-2026-00042\s+Amount\s+€50\.00/
    )
    expect(text).toContain("pay at our desk? Please name your booking number TX-7K4M-QR9T")
  })

  it("holds no link where it would lead nowhere, in the organiser's words neither", async () => {
    const body = "Hello\n\nPay here: {{pay_url}}\n\nUntil {{pay_until}}"
    const own = await renderMail(PaymentReminder, { ...reminder, pay_url: null, text: { subject: "Hi", body } })
    const { text } = await renderMail(PaymentReminder, { ...reminder, pay_url: null })
    for (const said of [text, own.text]) expect(said).not.toMatch(/#pay=|Choose how|Pay here/)
    expect(text).toContain("Please transfer the amount to this account:")
  })

  it("asks for a call or a visit where the seller names no bank", async () => {
    const { text } = await renderMail(PaymentReminder, { ...reminder, transfer: null })
    expect(text).toContain("at our desk or by bank transfer?")
    expect(text).not.toMatch(/IBAN|account:/)
  })
})

it.each([
  ["de", "Unsere Rechnung RE-2026-00042 ist damit storniert"],
  ["en", "Our invoice RE-2026-00042 is void"],
  ["fr", "Notre facture RE-2026-00042 est annulée"],
])("what was cancelled or rebooked names the void invoice in %s (U12)", async (locale, sentence) => {
  const mails = await Promise.all([
    renderMail(BookingCancelled, { ...BookingCancelled.example, locale }),
    renderMail(BookingRebooked, { ...BookingRebooked.example, locale }),
  ])
  for (const { text } of mails) expect(text.replace(/\s+/g, " ")).toContain(sentence)
})
