import type { Period } from "../mail/when"
import type { Minor } from "../money/minor"
import type { Language } from "../refusal/sentences"
import type { DocumentKind, InvoiceKind } from "./kinds"
import type { RoundedLine, TaxOfRate } from "./round-lines"
import type { Seller } from "./seller"

/** Whom a document is for (EN 16931 BG-7), as they were called when it was made. */
export type Buyer = {
  name: string
  company: string | null
  address_1: string | null
  address_2: string | null
  postal_code: string | null
  city: string | null
  country_code: string | null
  email: string | null
}

/** Amounts in minor units, signed: those of a cancellation invoice are below zero. */
export type DocumentLine = RoundedLine & {
  /** Of the order's line. */
  id: string
  name: string
  detail: string | null
  quantity: number
  /** UN/ECE Recommendation 20: one piece. */
  unit_code: "C62"
  /** One piece before discounts, tax included. */
  unit_gross: Minor
  /** What promotions took off; 0 where none did. */
  discount: Minor
}

/** What is billed, to whom: with this an invoice is compared, and taken back. */
export type Billed = {
  /** The cancellation that a fee is for; null: the wares. */
  fee_of: string | null
  buyer: Buyer
  lines: DocumentLine[]
  taxes: TaxOfRate[]
  /** EN 16931 BT-114. */
  rounding: Minor
  total: Minor
}

/** What was sold and when it takes place, which is the time of supply (§ 14 (4) no. 6 UStG). */
export type Supply = { booking: string; title: string; venue: string | null; timezone: string; dates: Period[] }

export type Reference = { number: string; issued_on: string }

type Frame = {
  number: string
  /** A day, YYYY-MM-DD. */
  issued_on: string
  language: Language
  /** Lower case, as in Medusa. */
  currency_code: string
  seller: Seller
  order_number: string
  supplies: Supply[]
  intro: string | null
  footer: string | null
}

export type InvoiceData = Frame &
  Billed & {
    kind: Exclude<DocumentKind, "settlement">
    /** What a cancellation invoice takes back (BT-25). */
    refers_to: Reference | null
    /** What of it had been paid when it was made; null on a cancellation invoice. */
    paid: Minor | null
  }

/** The two sides of a rebooking and what became of the payment (SPEC U17). */
export type SettlementData = Frame & {
  kind: "settlement"
  buyer: Buyer
  from: { booking: string; title: string; total: Minor; cancellation_invoice: string | null }
  to: { booking: string; title: string; total: Minor; invoice: string | null }
  /** What of the payment pays for the new booking, what is still due, and what goes back. */
  carried: Minor
  due: Minor
  back: Minor
  total: Minor
}

export type DocumentData = InvoiceData | SettlementData

/** A document with nothing but the number to come, which it gets in the transaction that stores it. */
export type NumberlessData = Omit<InvoiceData, "number"> | Omit<SettlementData, "number">

/** An invoice that no cancellation invoice takes back. */
export type StandingInvoice = { id: string; kind: InvoiceKind; data: InvoiceData }
