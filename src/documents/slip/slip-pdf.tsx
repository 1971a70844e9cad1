import type { MailEvent, MailFrame, MailTotals } from "../../domain/mail/facts"
import { formatLocale } from "../../domain/mail/translate"
import type { Minor } from "../../domain/money/minor"
import { languageOf } from "../../domain/refusal/sentences"
import { type SlipCode, writeSlipCode } from "../../domain/slip/slip-code"
import { withFonts } from "../fonts"
import { barcodePath } from "./barcode-path"
import { SlipPage } from "./slip-page"
import { speaker } from "./words"

export type SlipProps = Pick<MailFrame, "locale" | "brand"> & {
  /** What the barcode says; amounts in minor units. */
  code: SlipCode
  /** Empty where nobody is named. */
  booker: string
  event: MailEvent
  /** How a refund is handed out; null on a payment slip. */
  channel: "cash" | "voucher" | null
  /** What is paid for, of the order's total, and what was paid of it; null on a refund slip. */
  account: { lines: MailTotals["lines"]; order: MailTotals["order"]; paid: Minor } | null
  /** Until when it is to be paid; null: nobody asks for it by a day. ISO 8601, as `now` is. */
  due_at: string | null
  now: string
  /** Who sells and where, as documents say it; empty while the shop has not said so. */
  shop: string[]
}

/** A slip for the till as a PDF of one page, in the booking's language; of how things stand, and never kept. */
export async function slipPdf(props: SlipProps): Promise<Buffer> {
  const { code, locale, brand } = props
  const pdf = await import("@react-pdf/renderer")
  const say = speaker(languageOf(locale))
  const text = writeSlipCode(code)
  const bars = await barcodePath(text)
  return withFonts(pdf, (fonts) =>
    pdf.renderToBuffer(
      <pdf.Document title={`${say(code.kind)} ${code.number}`} author={brand.name} language={formatLocale(locale)}>
        <SlipPage {...props} {...{ pdf, ...fonts, say, text, bars }} />
      </pdf.Document>
    )
  )
}
