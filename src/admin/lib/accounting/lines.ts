import { formatMoney } from "../../../domain/money/decimal"
import { minor, sum } from "../../../domain/money/minor"
import type { BilledDocument, Movement, Open } from "../contract/accounting"
import { formatHere } from "../time/format-time"
import { type Figures, movementName, type Said } from "./figures"

/** A day as people write it; it is a day, and no moment. */
export function dayText(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00Z`))
}

/** The list of invoices and cancellation invoices of a period, for paper (SPEC V34). */
export function documentLines(documents: readonly BilledDocument[], { words, language }: Said): Figures {
  const { column } = words
  return {
    label: words.sheet.documents,
    head: [column.day, column.number, column.kind, column.buyer, column.booking, column.tax, column.total],
    rows: documents.map(({ currency_code, taxes, ...document }) => ({
      key: document.id,
      cells: [
        ...[dayText(document.issued_on, language), document.number],
        [words.document[document.kind], document.refers_to].filter(Boolean).join(" → "),
        ...[document.buyer, document.booking_number ?? ""],
        formatMoney(sum(taxes.map(({ tax }) => minor(tax))), currency_code, language),
        formatMoney(document.total, currency_code, language),
      ],
    })),
    foot: null,
    wraps: [2, 3],
    figures: 2,
  }
}

export function movementLines(movements: readonly Movement[], { words, language }: Said): Figures {
  const { column } = words
  return {
    label: words.sheet.movements,
    head: [column.at, column.kind, column.paper, column.booking, column.amount],
    rows: movements.map((movement) => ({
      key: movement.id,
      cells: [
        ...[formatHere(movement.at, language), movementName(movement, words), movement.paper ?? ""],
        ...[movement.booking_number ?? "", formatMoney(movement.amount, movement.currency_code, language)],
      ],
    })),
    foot: null,
    wraps: [1, 2],
    figures: 1,
  }
}

export function openLines(items: readonly Open[], { words, language }: Said): Figures {
  const { column } = words
  return {
    label: words.sheet.open,
    head: [column.side, column.booking, column.name, column.age, column.amount],
    rows: items.map((item, at) => ({
      key: String(at),
      cells: [
        ...[words.side[item.side], item.booking_number, item.name, words.age[item.age]],
        formatMoney(item.amount, item.currency_code, language),
      ],
    })),
    foot: null,
    wraps: [2],
    figures: 1,
  }
}
