import type { Accounts } from "../../../domain/accounting/accounts"
import { OPEN_AGES, type OpenTotal } from "../../../domain/accounting/open-item"
import { taxLines } from "../../../domain/accounting/sheets/taxes"
import { wayName } from "../../../domain/accounting/words/way-name"
import type { AccountingWords } from "../../../domain/accounting/words/words"
import { formatMoney } from "../../../domain/money/decimal"
import { type Minor, minor, sum } from "../../../domain/money/minor"
import type { Translate } from "../text/use-text"

/** A table as it is read on the page and on paper; the last `figures` columns stand to the right, those in `wraps` may be torn. */
export type Figures = {
  label: string
  head: string[]
  rows: { key: string; cells: string[] }[]
  foot: string[] | null
  figures: number
  wraps: number[]
}

type Column = { name: string; at: number; isFigure: boolean; wraps: boolean }

export function columnsOf({ head, figures, wraps }: Figures): Column[] {
  return head.map((name, at) => ({ name, at, isFigure: at >= head.length - figures, wraps: wraps.includes(at) }))
}

/** In whose words. */
export type Said = { words: AccountingWords; t: Translate; language: string }

/** "Payment · Cash": the kind, and how it was paid where there are several ways. */
export function movementName(
  { kind, way }: Pick<Accounts["movements"][number], "kind" | "way">,
  words: AccountingWords
) {
  return [words.movement[kind], wayName(way, words)].filter(Boolean).join(" · ")
}

/** Whether what moved is what the orders' books say, in one line. */
export function verdict({ currency_code, difference, differing_count }: Accounts, { t, language }: Said): string {
  if (differing_count === 0) return t("accounting.ties_out")
  if (difference === 0) return t("accounting.evens_out")
  return t("accounting.differs", { amount: formatMoney(difference, currency_code, language) })
}

/** An order that differs: what moved, and what its books say. */
export function differenceLine(
  order: Accounts["differing"][number],
  currencyCode: string,
  { t, language }: Said
): string {
  return t("accounting.differs_line", {
    order: [order.order_number, order.booking_number].filter(Boolean).join(" · "),
    moved: formatMoney(order.amount, currencyCode, language),
    booked: formatMoney(order.booked, currencyCode, language),
  })
}

/** Documents by kind, taxes by rate, and movements by kind and way, of one currency. */
export function totalsOf(accounts: Accounts, said: Said): Figures[] {
  return [documentTotals(accounts, said), taxTotals(accounts, said), movementTotals(accounts, said)].filter(
    ({ rows }) => rows.length > 0
  )
}

function documentTotals({ documents, billed, currency_code }: Accounts, { words, t, language }: Said): Figures {
  const count = new Intl.NumberFormat(language)
  const all = documents.reduce((total, one) => total + one.count, 0)
  return {
    label: words.sheet.documents,
    head: [words.column.kind, t("accounting.count"), words.column.total],
    rows: documents.map((one) => ({
      key: one.kind,
      cells: [words.document[one.kind], count.format(one.count), formatMoney(one.total, currency_code, language)],
    })),
    foot: [t("accounting.all"), count.format(all), formatMoney(billed, currency_code, language)],
    figures: 2,
    wraps: [0],
  }
}

function taxTotals(accounts: Accounts, { words, t, language }: Said): Figures {
  const { currency_code, billed, taxes } = accounts
  const money = (amount: Minor) => formatMoney(amount, currency_code, language)
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 })
  const name = (rate: number | null) => (rate === null ? t("accounting.rounding") : percent.format(rate / 100))
  const total = (part: "net" | "tax") => money(sum(taxes.map((tax) => minor(tax[part]))))
  return {
    label: words.sheet.taxes,
    head: [words.column.rate, words.column.net, words.column.tax, words.column.gross],
    rows: taxLines([accounts]).map(({ rate, net, tax, gross }) => {
      return { key: String(rate), cells: [name(rate), money(net), money(tax), money(gross)] }
    }),
    foot: [t("accounting.all"), total("net"), total("tax"), money(billed)],
    figures: 3,
    wraps: [0],
  }
}

function movementTotals({ movements, moved, currency_code }: Accounts, { words, t, language }: Said): Figures {
  const count = new Intl.NumberFormat(language)
  const all = movements.reduce((total, one) => total + one.count, 0)
  return {
    label: words.sheet.movements,
    head: [words.column.kind, t("accounting.count"), words.column.amount],
    rows: movements.map((one) => ({
      key: `${one.kind} ${one.way}`,
      cells: [movementName(one, words), count.format(one.count), formatMoney(one.amount, currency_code, language)],
    })),
    foot: [t("accounting.all"), count.format(all), formatMoney(moved, currency_code, language)],
    figures: 2,
    wraps: [0],
  }
}

/** What is open, by age; one table for each side and currency. */
export function openTotals(totals: readonly OpenTotal[], { words, t, language }: Said): Figures[] {
  const kinds = new Map(totals.map((one) => [`${one.side} ${one.currency_code}`, one]))
  return [...kinds.values()].map(({ side, currency_code }) => {
    const own = totals.filter((one) => one.side === side && one.currency_code === currency_code)
    const money = (amounts: readonly OpenTotal[]) =>
      formatMoney(sum(amounts.map(({ amount }) => minor(amount))), currency_code, language)
    const count = (rows: readonly OpenTotal[]) =>
      new Intl.NumberFormat(language).format(rows.reduce((total, row) => total + row.count, 0))
    const ages = OPEN_AGES.map((age) => ({ age, rows: own.filter((one) => one.age === age) }))
    return {
      label: [t(`accounting.side.${side}`), currency_code.toUpperCase()].join(" · "),
      head: [words.column.age, t("accounting.count"), words.column.amount],
      rows: ages
        .filter(({ rows }) => rows.length > 0)
        .map(({ age, rows }) => ({ key: age, cells: [words.age[age], count(rows), money(rows)] })),
      foot: [t("accounting.all"), count(own), money(own)],
      figures: 2,
      wraps: [0],
    }
  })
}
