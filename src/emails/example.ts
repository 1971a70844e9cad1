import type { MailBooking, MailFrame, MailTotals, ManageLink } from "../domain/mail/facts"
import { minor } from "../domain/money/minor"

/** A shop, a concert over two evenings and a booking of three: the example that tests and previews of all mails share. */
export const frame: MailFrame = { locale: "en", brand: { name: "Konzerthaus am Fluss", logo_url: null } }

export const booking: MailBooking = {
  number: "TX-7K4M-QR9T",
  booker: "Anna <anna@example.com>",
  event: {
    title: "Winterreise & mehr: Lieder “im Schnee”",
    venue: "Kleiner Saal, Uferstraße 3, 10115 Berlin",
    timezone: "Europe/Berlin",
    dates: [
      { starts_at: "2026-10-24T17:30:00Z", ends_at: "2026-10-24T20:00:00Z" },
      { starts_at: "2026-10-25T18:30:00Z", ends_at: "2026-10-25T21:00:00Z" },
    ],
    contact: { name: "Kartenbüro", email: "karten@example.com", phone: "+49 30 1234567" },
    terms: "Names can be changed free of charge.\nTickets are not refunded.",
  },
  participants: [
    { name: "Seán O'Brien-Łukasiewicz", ticket_type: "Parkett", cancelled: false },
    { name: "Björk", ticket_type: "Parkett", cancelled: false },
    { name: "", ticket_type: "Rang, ermäßigt", cancelled: false },
  ],
}

export const totals: MailTotals = {
  currency_code: "eur",
  lines: [
    { title: "Parkett", quantity: 2, total: minor(9000) },
    { title: "Rang, ermäßigt", quantity: 1, total: minor(1850) },
    { title: "Programmheft", quantity: 2, total: minor(1000) },
  ],
  total: minor(11850),
  order: { number: "#1042", total: minor(14340) },
  payment: "captured",
}

export const manage: ManageLink = {
  url: "https://shop.example.com/bookings/manage#token=TX-7K4M-QR9T.example",
  until: "2026-10-24T17:30:00Z",
}

/** The same for somebody who may still change something. */
export const openManage = { ...manage, until: "2026-10-24T17:30:00Z" }
