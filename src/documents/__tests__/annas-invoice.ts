import type { OrderLine } from "../../domain/document/bill-lines"
import { billLines } from "../../domain/document/bill-lines"
import type { InvoiceData, SettlementData } from "../../domain/document/document"
import { minor } from "../../domain/money/minor"

export const SELLER: InvoiceData["seller"] = {
  name: "Konzerthaus am Ufer gGmbH",
  address: { address_1: "Uferstraße 3", postal_code: "10115", city: "Berlin", country_code: "de" },
  vat_id: "DE123456789",
  tax_number: "27/123/45678",
  email: "karten@konzerthaus.example",
  phone: "+49 30 1234567",
  register: "Amtsgericht Charlottenburg, HRB 12345",
  bank: { holder: "Konzerthaus am Ufer gGmbH", iban: "DE02 1203 0000 0000 2020 51", bic: "BYLADEM1001" },
}

const FRAME = {
  number: "INV-2026-00042",
  issued_on: "2026-11-22",
  language: "de",
  currency_code: "eur",
  seller: SELLER,
  order_number: "#117",
  intro: null,
  footer: null,
  buyer: {
    ...{ name: "Anna Jahn", company: null, address_1: "Ring 1", address_2: null, postal_code: "10115" },
    ...{ city: "Berlin", country_code: "de", email: "anna@example.com" },
  },
  supplies: [
    {
      booking: "TX-7K4M-QR9T",
      title: "Winterreise & mehr: Lieder “im Schnee”",
      venue: "Kleiner Saal, Uferstraße 3, 10115 Berlin",
      timezone: "Europe/Berlin",
      dates: [{ starts_at: "2026-12-24T18:30:00.000Z", ends_at: "2026-12-24T21:00:00.000Z" }],
    },
  ],
} as const

export const line = (name: string, total: number, change: Partial<OrderLine> = {}): OrderLine => {
  return { id: name, name, detail: null, quantity: 1, total, original_total: total, rate: 19, fee_of: null, ...change }
}

/** Anna's invoice over these lines. */
export function invoiceOver(lines: OrderLine[], change: Partial<InvoiceData> = {}): InvoiceData {
  const total = lines.reduce((all, one) => all + one.total, 0)
  const currency_code = change.currency_code ?? "eur"
  const [bill] = billLines({ cancelled: false, currency_code, total, lines })
  if (!bill) throw new Error("Anna's order is free")
  const { buyer, supplies, ...frame } = FRAME
  const said = { ...frame, supplies: supplies.map((one) => ({ ...one, dates: [...one.dates] })), buyer: { ...buyer } }
  return { ...said, ...bill, kind: "invoice", refers_to: null, paid: minor(0), ...change }
}

/** 100 → 70: offset 70, 30 go back (SCENARIOS C-48). */
export function settlementOf(change: Partial<SettlementData> = {}): SettlementData {
  const {
    paid: _paid,
    lines: _lines,
    taxes: _taxes,
    rounding: _rounding,
    fee_of: _fee,
    refers_to: _refers,
    ...frame
  } = invoiceOver([line("Parkett", 100)])
  return {
    ...frame,
    kind: "settlement",
    number: "SET-2026-00007",
    from: { booking: "TX-7K4M-QR9T", title: "Konzert", total: minor(10000), cancellation_invoice: "CAN-2026-00003" },
    to: { booking: "TX-2H6P-WX3Y", title: "Matinee", total: minor(7000), invoice: "INV-2026-00043" },
    ...{ carried: minor(7000), due: minor(0), back: minor(3000), total: minor(7000) },
    ...change,
  }
}
