import {
  BinaryBitmap,
  Code128Reader,
  DecodeHintType,
  GlobalHistogramBinarizer,
  RGBLuminanceSource,
} from "@zxing/library"
import fc from "fast-check"
import { bookingNumber } from "../../domain/booking/number"
import { minor } from "../../domain/money/minor"
import { type SlipCode, writeSlipCode } from "../../domain/slip/slip-code"
import { booking, frame, totals } from "../../emails/example"
import { barcodePath } from "../slip/barcode-path"
import { type SlipAround, type SlipSaid, slipsPdf } from "../slip/slips-pdf"

const code: SlipCode = {
  ...{ kind: "payment", number: booking.number, article_number: "4711" },
  ...{ amount: minor(14340), currency_code: "eur" },
}
const { lines, order } = totals
type Slip = SlipAround & SlipSaid
const slip: Slip = {
  ...{ locale: frame.locale, brand: frame.brand, code, booker: booking.booker, event: booking.event, channel: null },
  account: { lines, order, paid: minor(0) },
  due_at: "2026-05-24T21:59:59Z",
  now: "2026-05-10T08:00:00Z",
  shop: ["Konzerthaus am Fluss gGmbH", "Uferstraße 3", "10115 Berlin"],
}

/** The text of the PDF, in one line, and how many pages it has. */
async function read(props: Slip): Promise<{ text: string; pages: number }> {
  const { extractText, getDocumentProxy } = await import("unpdf")
  const { text, totalPages } = await extractText(
    await getDocumentProxy(new Uint8Array(await slipsPdf(props, [props]))),
    {
      mergePages: true,
    }
  )
  return { text: text.replace(/\s+/g, " "), pages: totalPages }
}

describe("a slip for the till", () => {
  it("says what is paid for, how much and until when, the booking, and in words what its barcode says", async () => {
    const { text, pages } = await read(slip)
    expect(pages).toBe(1)
    for (const said of [
      ...[
        "Payment slip",
        "To be paid €143.40",
        "until Sunday, May 24, 2026 at 11:59 PM",
        "TX-7K4M-QR9T",
        "Article 4711",
      ],
      ...[
        "2 × Parkett €90.00",
        "Total (Order #1042) €143.40",
        "P.TX7K4MQR9T.4711.14340.EUR Booking TX-7K4M-QR9T · Article 4711 · €143.40",
        "10115 Berlin",
      ],
    ])
      expect(text.replace(", 11:59", " at 11:59")).toContain(said)
    expect(text).not.toContain("Paid already")
  })

  it.each([
    ["de", "Zahlschein", "Zu zahlen 143,40 €", "Bereits bezahlt 20,00 €"],
    ["fr", "Bulletin de paiement", "À payer 143,40 €", "Déjà payé 20,00 €"],
  ])("speaks %s", async (locale, ...said) => {
    const { text } = await read({ ...slip, locale, account: { lines, order, paid: minor(2000) } })
    for (const words of said) expect(text).toContain(words)
  })

  it("of a refund says that the till pays out, and how; yen have no decimals", async () => {
    const yen: SlipCode = { ...code, kind: "refund", article_number: "", amount: minor(5000), currency_code: "jpy" }
    const props = { ...slip, code: yen, channel: "cash", account: null, due_at: null } as const
    const { text } = await read({ ...props, locale: "de" })
    expect(text).toMatch(/Auszahlungsschein.*Bar auszuzahlen 5\.000 ¥.*R\.TX7K4MQR9T\.\.5000\.JPY/)
    expect(text).not.toContain("Artikel")
    expect((await read({ ...props, channel: "voucher" })).text).toContain("To be given as a voucher ¥5,000")
  })

  it("stays on one page whatever its texts are", async () => {
    const long = "Donaudampfschifffahrtsgesellschaft ".repeat(12)
    const line = { title: long, quantity: 200, total: minor(99_999_999) }
    const { pages } = await read({
      ...{ ...slip, locale: "de", brand: { name: long, logo_url: null }, booker: long, shop: [long, long] },
      event: { ...booking.event, title: long, venue: long, dates: Array(40).fill(booking.event.dates[0]) },
      code: { ...code, article_number: "A".repeat(20), amount: minor(999_999_999_999) },
      account: {
        lines: Array.from({ length: 30 }, (_, n) => ({ ...line, title: `${n} ${long}` })),
        order,
        paid: minor(1),
      },
    })
    expect(pages).toBe(1)
  })
})

describe("its barcode", () => {
  const hints = new Map([[DecodeHintType.PURE_BARCODE, true]])

  /** Draws the bars with their quiet zones and has a scanner's decoder read them. */
  async function scan(text: string): Promise<string> {
    const { width, path } = await barcodePath(text)
    const [quiet, scale, height] = [10, 2, 8]
    const row = new Uint8ClampedArray((width + 2 * quiet) * scale).fill(255)
    for (const [, x, bar] of path.matchAll(/M(\d+) 0h(\d+)v1h-\2z/g)) {
      const from = (Number(x) + quiet) * scale
      row.fill(0, from, from + Number(bar) * scale)
    }
    const pixels = new Uint8ClampedArray(row.length * height)
    for (let y = 0; y < height; y++) pixels.set(row, y * row.length)
    const source = new RGBLuminanceSource(pixels, row.length, height)
    return new Code128Reader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(source)), hints).getText()
  }

  it("is read by a decoder as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bookingNumber),
        fc.stringMatching(/^[A-Z0-9-]{0,20}$/),
        fc.integer({ min: 1, max: 999_999_999_999 }).map(minor),
        async (number, article_number, amount) => {
          const written = writeSlipCode({ ...code, number, article_number, amount })
          expect(await scan(written)).toBe(written)
        }
      ),
      { numRuns: 60 }
    )
  })
})
