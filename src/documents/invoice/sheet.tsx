import type * as ReactPdf from "@react-pdf/renderer"
import type { DocumentData } from "../../domain/document/document"
import { formatMoney } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { fitText } from "../fit-text"
import type { Fonts, Weight } from "../fonts"
import { LEADING } from "./styles"
import { speaker } from "./words"

/** What every part of a document is set with. */
export type Sheet = Fonts & {
  pdf: typeof ReactPdf
  data: DocumentData
  logo: string | null
  say: ReturnType<typeof speaker>
}

/** A paragraph that somebody typed is no longer than this on paper; what is cut ends with "…". */
const MAX_LINES = 80

type WordsProps = { sheet: Sheet; text: string; width: number; size: number; weight?: Weight; lines?: number }

/** A text that somebody typed, in lines of its own: of any length, in any script, never wider than its column. */
export function Words({ sheet: { pdf, faces }, text, width, size, weight = 400, lines = MAX_LINES }: WordsProps) {
  const set = text.split("\n").flatMap((part) => {
    return part.trim() ? fitText(part, { width, lines, sizes: [size] }, faces[weight]).lines : [" "]
  })
  return (
    <pdf.View>
      {set.slice(0, MAX_LINES).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <pdf.Text key={index} style={{ fontSize: size, fontWeight: weight, lineHeight: LEADING }} wrap={false}>
          {line}
        </pdf.Text>
      ))}
    </pdf.View>
  )
}

export function money({ data }: Sheet, amount: Minor): string {
  return formatMoney(amount, data.currency_code, data.language)
}

/** A rate in percent as its language writes it: "5,5 %". */
export function percent({ data }: Sheet, rate: number): string {
  const format = new Intl.NumberFormat(data.language, { style: "percent", maximumFractionDigits: 3 })
  return format.format(rate / 100)
}

/** A day (YYYY-MM-DD) as its language writes it. */
export function day({ data }: Sheet, date: string): string {
  return new Intl.DateTimeFormat(data.language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date))
}
