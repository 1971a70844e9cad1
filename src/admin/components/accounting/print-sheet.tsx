import { toast } from "@medusajs/ui"
import { useEffect } from "react"
import { createPortal } from "react-dom"
import type { AccountingPeriod } from "../../../domain/accounting/period"
import { useAccountingWords } from "../../lib/accounting/accounts"
import { differenceLine, totalsOf, verdict } from "../../lib/accounting/figures"
import { dayText, documentLines, movementLines, openLines } from "../../lib/accounting/lines"
import { useAccountsToPrint } from "../../lib/accounting/print"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { PrintTable } from "./print-table"

type PrintSheetProps = { period: AccountingPeriod; over: () => void }

/** Everything but the sheet stays off the paper, which is white in the dark too. */
const ON_PAPER = `@media print {
  @page { size: A4; margin: 14mm }
  html, body { background: #fff !important; height: auto !important; overflow: visible !important }
  body > :not([data-print-sheet]) { display: none !important }
}`

/**
 * The accounts of a period on paper: the totals, every document and payment, and what is open (SPEC V34). Reads it all, opens
 * the browser's print dialog, and is over when that is closed.
 */
export function PrintSheet({ period, over }: PrintSheetProps) {
  const { t, language } = useText()
  const message = useMessage()
  const words = useAccountingWords()
  const { data, error } = useAccountsToPrint(period)
  useEffect(() => {
    if (!data && !error) return
    if (error) toast.error(message(error))
    else window.print()
    over()
  }, [data, error, message, over])
  if (!data) return null
  const said = { words, t, language }
  const lists = [
    { ...documentLines(data.documents.rows, said), all: data.documents.count },
    { ...movementLines(data.movements.rows, said), all: data.movements.count },
    { ...openLines(data.open.rows, said), all: data.open.count },
  ]
  return createPortal(
    <article data-print-sheet className="hidden bg-white font-sans text-[9pt] text-black print:block">
      <style>{ON_PAPER}</style>
      <h1 className="text-[16pt] font-semibold">{t("accounting.title")}</h1>
      <p>
        {dayText(period.from, language)} – {dayText(period.to, language)} ({data.timezone})
      </p>
      <p>{t("accounting.print_as_of", { moment: formatHere(new Date().toISOString(), language) })}</p>
      {data.accounts.map((accounts) => (
        <section key={accounts.currency_code}>
          <h2 className="mt-4 text-[13pt] font-semibold">{accounts.currency_code.toUpperCase()}</h2>
          <p>{verdict(accounts, said)}</p>
          {accounts.differing.map((order) => (
            <p key={order.order_id}>{differenceLine(order, accounts.currency_code, said)}</p>
          ))}
          {totalsOf(accounts, said).map((figures) => (
            <PrintTable key={figures.label} {...figures} />
          ))}
        </section>
      ))}
      {lists.map(({ all, ...figures }) => (
        <section key={figures.label}>
          {figures.rows.length > 0 && <PrintTable {...figures} />}
          {figures.rows.length < all && <p>{t("accounting.print_cut", { count: figures.rows.length, all })}</p>}
        </section>
      ))}
    </article>,
    document.body
  )
}
