import type { MailEvent, MailFrame, MailTotals } from "../../domain/mail/facts"
import { formatLocale } from "../../domain/mail/translate"
import type { Minor } from "../../domain/money/minor"
import { languageOf } from "../../domain/refusal/sentences"
import type { TillChannel } from "../../domain/slip/refund-slip"
import { type SlipCode, writeSlipCode } from "../../domain/slip/slip-code"
import { withFonts } from "../fonts"
import { barcodePath } from "./barcode-path"
import { SlipPage } from "./slip-page"
import { speaker } from "./words"

/** What all slips of a booking say. */
export type SlipAround = Pick<MailFrame, "locale" | "brand"> & {
  /** Empty where nobody is named. */
  booker: string
  event: MailEvent
  /** When they are printed: ISO 8601. */
  now: string
  /** Who sells and where; empty while the shop has not said so. */
  shop: string[]
}

export type SlipSaid = {
  /** What the barcode says; amounts in minor units. */
  code: SlipCode
  /** How a refund is handed out; null on a payment slip. */
  channel: TillChannel | null
  /** What is paid for, of the order's total, and what was paid of it; null on a refund slip. */
  account: { lines: MailTotals["lines"]; order: MailTotals["order"]; paid: Minor } | null
  /** Until when it is to be paid (ISO 8601); null: nobody asks for it by a day. */
  due_at: string | null
}

/** Slips for the till as a PDF, a page for each, in the booking's language. */
export async function slipsPdf(around: SlipAround, slips: [SlipSaid, ...SlipSaid[]]): Promise<Buffer> {
  const { locale, brand } = around
  const [{ code }] = slips
  const pdf = await import("@react-pdf/renderer")
  const say = speaker(languageOf(locale))
  const pages = await Promise.all(
    slips.map(async (slip) => {
      const text = writeSlipCode(slip.code)
      return { ...slip, text, bars: await barcodePath(text) }
    })
  )
  return withFonts(pdf, (fonts) =>
    pdf.renderToBuffer(
      <pdf.Document title={`${say(code.kind)} ${code.number}`} author={brand.name} language={formatLocale(locale)}>
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never move, and two may say the same
          <SlipPage key={index} {...{ ...around, ...page, ...fonts, pdf, say }} />
        ))}
      </pdf.Document>
    )
  )
}
